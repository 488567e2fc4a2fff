package io.svyaz.benchmarks;

import java.util.Arrays;
import java.util.stream.Stream;

/** Runs one benchmark by its name: a JMH one with its bytes, or one that starts JVMs of its own. */
final class Bench {
    private Bench() {}

    public static void main(String... arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] rest = Arrays.stream(arguments).skip(1).toArray(String[]::new);
        switch (name) {
            case "BatchDecodeCpu" -> BatchDecodeCpu.main(rest);
            case "CallCpu" -> CallCpu.main(rest);
            case "HmacCpu" -> HmacCpu.main(rest);
            case "KitSoak" -> KitSoak.main(rest);
            case "QueueThroughput" -> QueueThroughput.main(rest);
            case "ColdStart" -> ColdStart.main(rest);
            case "LogSearch" -> LogSearch.main(rest);
            case "CallBenchmark", "HmacBenchmark" ->
                org.openjdk.jmh.Main.main(Stream.concat(Stream.of(name, "-prof", "gc"), Stream.of(rest))
                        .toArray(String[]::new));
            default ->
                throw new IllegalArgumentException(
                        "Name one of BatchDecodeCpu, CallBenchmark, CallCpu, ColdStart, HmacBenchmark, HmacCpu, KitSoak,"
                                + " LogSearch, QueueThroughput; \""
                                + name + "\" is none.");
        }
    }
}
