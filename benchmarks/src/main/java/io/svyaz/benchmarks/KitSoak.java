package io.svyaz.benchmarks;

import io.svyaz.kit.Store;
import io.svyaz.kit.queue.Enqueued;
import io.svyaz.kit.queue.Job;
import io.svyaz.kit.queue.SyncQueue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Nodes on one PostgreSQL that are killed in turn and started again, while jobs come in at a steady rate: is anything lost
 * or done twice, do tables and heaps stay flat? Arguments: seconds (600 unless told), jobs a second (20), seconds between
 * kills (30), nodes (3). Ends with 1 when something was lost or doubled.
 */
final class KitSoak {
    private static final Duration DRAIN = Duration.ofMinutes(2);

    private final String url;
    private final Store store;
    private final List<Node> nodes = new ArrayList<>();
    private int started;
    private long handedIn;

    /** A child and the heap that it told of last. */
    private record Node(Process process, AtomicLong heap) {}

    private record Counts(long waiting, long failed, long lost, long doubled, long effects, long rows, long kilobytes) {
        boolean isClean() {
            return waiting == 0 && failed == 0 && lost == 0 && doubled == 0;
        }
    }

    private KitSoak(String url) {
        this.url = url;
        this.store = Store.builder(KitPostgres.pool(url)).build();
    }

    public static void main(String... arguments) throws IOException {
        int seconds = argument(arguments, 0, 600);
        int rate = argument(arguments, 1, 20);
        int killEvery = argument(arguments, 2, 30);
        int nodes = argument(arguments, 3, 3);
        boolean clean;
        try (KitPostgres postgres = new KitPostgres(true)) {
            clean = new KitSoak(postgres.url()).run(seconds, rate, killEvery, nodes);
        }
        System.exit(clean ? 0 : 1);
    }

    private boolean run(int seconds, int rate, int killEvery, int count) throws IOException {
        store.installSchema();
        store.run("soak.install", connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table soak_job (id bigint primary key)");
                statement.execute("create table soak_effect (job bigint not null, node varchar(60) not null)");
                return statement.execute("create index soak_effect_job on soak_effect (job)");
            }
        });
        for (int i = 0; i < count; i++) {
            nodes.add(start());
        }
        System.out.printf(
                "%6s %8s %8s %8s %6s %8s %6s %8s %9s  %s%n",
                "s", "in", "effects", "waiting", "failed", "doubled", "kills", "rows", "tables KB", "heaps KB");
        long begin = System.nanoTime();
        int kills = 0;
        for (int second = 1; second <= seconds; second++) {
            for (int i = 0; i < rate; i++) {
                handIn();
                LockSupport.parkNanos(
                        begin + ((second - 1L) * rate + i + 1) * 1_000_000_000L / rate - System.nanoTime());
            }
            if (second % killEvery == 0) {
                kill(kills++ % count);
            }
            if (second % 10 == 0) {
                print(second, kills, counts());
            }
        }
        long end = System.nanoTime() + DRAIN.toNanos();
        while (counts().waiting > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(200_000_000L);
        }
        Counts last = counts();
        nodes.forEach(node -> node.process.destroyForcibly());
        print(seconds, kills, last);
        System.out.printf(
                Locale.ROOT,
                "handed in %d, kills %d, lost %d, doubled %d, failed %d, still waiting %d%n",
                handedIn,
                kills,
                last.lost,
                last.doubled,
                last.failed,
                last.waiting);
        return last.isClean();
    }

    /** The job and the note that it was handed in commit together; every tenth shares a lane with others. */
    private void handIn() {
        long number = handedIn++;
        store.run("soak.enqueue", connection -> {
            var job = Job.builder("soak");
            if (number % 10 == 0) {
                job.orderKey("lane-" + number / 10 % 5);
            }
            Enqueued row = SyncQueue.in(store).enqueue(connection, job.build());
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("insert into soak_job values (" + row.id() + ")");
            }
        });
    }

    private void kill(int index) throws IOException {
        nodes.get(index).process.destroyForcibly().onExit().join();
        nodes.set(index, start());
    }

    private Node start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SoakNode.class.getName(),
                        url,
                        "node-" + ++started)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        AtomicLong heap = new AtomicLong();
        Thread reader = new Thread(() -> read(process, heap));
        reader.setDaemon(true);
        reader.start();
        return new Node(process, heap);
    }

    private static void read(Process process, AtomicLong heap) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = lines.readLine()) != null) {
                heap.set(Long.parseLong(line));
            }
        } catch (IOException gone) {
            // It was killed.
        }
    }

    /** Lost is what was handed in, is not in the queue any more or done, and has no effect. */
    private Counts counts() {
        String job = store.table("job");
        return store.run("soak.count", connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select"
                            + " (select count(*) from " + job + " where status in ('PENDING', 'PROCESSING')),"
                            + " (select count(*) from " + job + " where status = 'FAILED'),"
                            + " (select count(*) from soak_job s where not exists"
                            + " (select 1 from soak_effect e where e.job = s.id) and not exists"
                            + " (select 1 from " + job + " j where j.id = s.id and j.status in"
                            + " ('PENDING', 'PROCESSING', 'FAILED'))),"
                            + " (select count(*) from (select 1 from soak_effect group by job having count(*) > 1) d),"
                            + " (select count(*) from soak_effect),"
                            + " (select count(*) from " + job + "),"
                            + " (select sum(pg_total_relation_size(name)) / 1024 from unnest(array['" + job + "', '"
                            + store.table("job_attempt") + "', '" + store.table("lane") + "']) name)")) {
                row.next();
                return new Counts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7));
            }
        });
    }

    private void print(int second, int kills, Counts now) {
        System.out.printf(
                "%6d %8d %8d %8d %6d %8d %6d %8d %9d  %s%n",
                second,
                handedIn,
                now.effects,
                now.waiting,
                now.failed,
                now.doubled,
                kills,
                now.rows,
                now.kilobytes,
                nodes.stream().map(node -> node.heap.get()).toList());
    }

    private static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }
}
