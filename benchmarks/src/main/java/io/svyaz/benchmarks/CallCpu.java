package io.svyaz.benchmarks;

import io.svyaz.bitrix.crm.Lead;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * CPU time and bytes of one call over the stubbed network, in the thread that calls. Every figure comes from a JVM of its
 * own and is the best batch of that JVM; the stacks take turns. Argument: how many rounds, 5 unless told.
 */
final class CallCpu {
    private static final int ROUNDS = 5;

    private CallCpu() {}

    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Figures micros = new Figures("CPU us per call");
        Figures bytes = new Figures("bytes per call");
        for (int round = 0; round < rounds; round++) {
            for (Stacks stack : Stacks.values()) {
                try (ChildJvm child = new ChildJvm(Child.class, stack.name())) {
                    String[] figures = child.line().split(" ", -1);
                    micros.add(stack.name(), Double.parseDouble(figures[0]));
                    bytes.add(stack.name(), Double.parseDouble(figures[1]));
                }
            }
        }
        System.out.print(micros.table() + bytes.table());
    }

    /** One JVM, one stack. */
    static final class Child {
        private static final long WARM_UP_NANOS = TimeUnit.MILLISECONDS.toNanos(2000);
        private static final int BATCHES = 6;
        private static final int CALLS = 20_000;

        private Child() {}

        public static void main(String... arguments) {
            Supplier<Lead> call = Stacks.valueOf(arguments[0]).open();
            long end = System.nanoTime() + WARM_UP_NANOS;
            while (System.nanoTime() < end) {
                batch(call, 100);
            }
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long bestNanos = Long.MAX_VALUE;
            long bestBytes = Long.MAX_VALUE;
            for (int batch = 0; batch < BATCHES; batch++) {
                long bytes = threads.getCurrentThreadAllocatedBytes();
                long nanos = threads.getCurrentThreadCpuTime();
                batch(call, CALLS);
                bestNanos = Math.min(bestNanos, threads.getCurrentThreadCpuTime() - nanos);
                bestBytes = Math.min(bestBytes, threads.getCurrentThreadAllocatedBytes() - bytes);
            }
            System.out.printf(Locale.ROOT, "%.3f %.0f%n", bestNanos / 1e3 / CALLS, (double) bestBytes / CALLS);
        }

        private static void batch(Supplier<Lead> call, int calls) {
            for (int i = 0; i < calls; i++) {
                if (call.get().id() == 0) {
                    throw new IllegalStateException("The portal answered with another lead.");
                }
            }
        }
    }
}
