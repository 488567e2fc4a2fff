package io.svyaz.benchmarks;

import io.svyaz.bitrix.crm.Lead;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One Bitrix24 call of 1.4 KB over a stubbed network. Run with {@code -prof gc}: the bytes per call are the figure. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CallBenchmark {
    @Param
    Stacks stack = Stacks.RAW;

    private Supplier<Lead> call = stack.open();

    @Setup
    public void open() {
        call = stack.open();
    }

    @Benchmark
    public Lead call() {
        return call.get();
    }
}
