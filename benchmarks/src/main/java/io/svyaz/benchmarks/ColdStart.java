package io.svyaz.benchmarks;

import io.svyaz.bitrix.crm.Lead;
import java.io.IOException;
import java.util.List;

/**
 * From the start of a JVM to its first lead over loopback: CPU time of the whole process, and wall time. Fresh JVMs, the
 * stacks take turns. Argument: how many rounds, 8 unless told.
 */
final class ColdStart {
    private static final int ROUNDS = 8;
    private static final List<Stacks> STACKS = List.of(Stacks.RAW, Stacks.STOCK_FEIGN, Stacks.SVYAZ);

    private ColdStart() {}

    public static void main(String... arguments) throws IOException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        Figures cpu = new Figures("cold start, CPU ms");
        Figures wall = new Figures("cold start, wall ms");
        try (LoopbackPortal portal = new LoopbackPortal()) {
            for (int round = 0; round <= rounds; round++) {
                for (Stacks stack : STACKS) {
                    try (ChildJvm child = new ChildJvm(Child.class, stack.name(), portal.base())) {
                        child.line();
                        double wallMillis = child.wallMillis();
                        double cpuMillis = child.cpuMillis();
                        // The first round only brings the jars into the file cache.
                        if (round > 0) {
                            wall.add(stack.name(), wallMillis);
                            cpu.add(stack.name(), cpuMillis);
                        }
                    }
                }
            }
        }
        System.out.print(cpu.table() + wall.table());
    }

    /** Says when the lead is there, then waits until its parent has read the clocks and ends it. */
    static final class Child {
        private Child() {}

        public static void main(String... arguments) throws IOException {
            Lead lead = Stacks.valueOf(arguments[0]).open(arguments[1]).get();
            System.out.println(lead.id());
            System.in.read();
        }
    }
}
