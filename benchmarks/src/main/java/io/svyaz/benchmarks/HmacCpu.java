package io.svyaz.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * The contenders of {@link HmacBenchmark} in CPU time, for machines that are never quiet: in every JVM they take turns and
 * the best batch of each counts. Argument: how many rounds, 5 unless told.
 */
final class HmacCpu {
    private static final int ROUNDS = 5;
    private static final List<String> CONTENDERS = List.of("sha256", "clonedMac", "verify");

    private HmacCpu() {}

    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        for (int size : new int[] {2048, 65536}) {
            Figures nanos = new Figures("CPU ns, body of " + size);
            for (int round = 0; round < rounds; round++) {
                try (ChildJvm child = new ChildJvm(Child.class, Integer.toString(size))) {
                    String[] figures = child.line().split(" ", -1);
                    for (int i = 0; i < figures.length; i++) {
                        nanos.add(CONTENDERS.get(i), Double.parseDouble(figures[i]));
                    }
                }
            }
            System.out.print(nanos.table());
        }
    }

    /** One JVM, one size. */
    static final class Child {
        private static final int BATCHES = 30;
        private static final int BYTES = 64 * 1024 * 1024;

        private Child() {}

        public static void main(String... arguments) throws Exception {
            HmacBenchmark benchmark = new HmacBenchmark();
            benchmark.size = Integer.parseInt(arguments[0]);
            benchmark.sign();
            List<Callable<Object>> contenders = List.of(benchmark::sha256, benchmark::clonedMac, benchmark::verify);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            int checks = BYTES / benchmark.size;
            double[] best = new double[contenders.size()];
            Arrays.fill(best, Double.MAX_VALUE);
            for (int batch = 0; batch < BATCHES; batch++) {
                for (int i = 0; i < best.length; i++) {
                    long start = threads.getCurrentThreadCpuTime();
                    repeat(contenders.get(i), checks);
                    best[i] = Math.min(best[i], (double) (threads.getCurrentThreadCpuTime() - start) / checks);
                }
            }
            System.out.println(Arrays.stream(best)
                    .mapToObj(nanos -> String.format(Locale.ROOT, "%.1f", nanos))
                    .collect(Collectors.joining(" ")));
        }

        private static void repeat(Callable<Object> check, int times) throws Exception {
            for (int i = 0; i < times; i++) {
                if (check.call() == null) {
                    throw new IllegalStateException("A check came back empty.");
                }
            }
        }
    }
}
