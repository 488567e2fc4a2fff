package io.svyaz.examples;

import io.svyaz.comagic.notifications.NotificationVerifiers;
import io.svyaz.core.log.RequestLogger;
import io.svyaz.examples.kill.ChildJvm;
import io.svyaz.recipes.calls.LeadFieldNames;
import io.svyaz.testkit.comagic.WebhookSender;
import io.svyaz.webhook.WebhookSecret;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One run with kills beside one without. */
final class KillDrill {
    private static final int KILLS = 5;
    private static final int WAVE = 5;
    private static final int MOST_REQUESTS = 20;
    private static final int SECONDS = 60;
    private static final long LONGEST_WAIT = 1_500_000_000L;
    private static final long NAP = 2_000_000L;
    private static final String SECRET = "secret-of-the-drill";

    private final PrintStream out;
    private final Path folder;
    private final long seed;

    KillDrill(PrintStream out, Path folder, long seed) {
        this.out = out;
        this.folder = folder;
        this.seed = seed;
    }

    /** Both runs; true when they end alike. */
    boolean run() throws IOException {
        out.println("Seed " + seed);
        try (Play play = new Play();
                CallFakes calm = new CallFakes(play.clock());
                CallFakes rough = new CallFakes(Clock.systemUTC())) {
            runUndisturbed(play, calm);
            int repeated = runWithKills(rough);
            return compare(calm, rough, repeated);
        }
    }

    /** In this JVM, in no time. */
    private void runUndisturbed(Play play, CallFakes fakes) throws IOException {
        CallDesk desk = new CallDesk(
                play.store(),
                fakes.bitrix(play.timing(), RequestLogger.none()),
                fakes.comagic(play.timing(), RequestLogger.none()),
                LeadFieldNames.rest(),
                NotificationVerifiers.anyWay(WebhookSecret.of(SECRET)),
                event -> {},
                entry -> {},
                CallPace.usual());
        try (WebhookServer server = WebhookServer.start("127.0.0.1", 0, "/comagic", desk.inbox())) {
            for (int life = 0; life <= KILLS; life++) {
                sendAll(new WebhookSender(server.address(), SECRET), wave(life));
                play.settle(desk.worker(), Duration.ofHours(2));
            }
        }
    }

    /** Waves of calls, one for each life of the program; answers how many webhooks had to be sent again. */
    private int runWithKills(CallFakes fakes) {
        Random random = new Random(seed);
        TextTable lives = new TextTable("life", "webhooks answered", "then not answered", "killed after");
        int repeated = 0;
        List<String> open = new ArrayList<>();
        for (int life = 0; life <= KILLS; life++) {
            open.addAll(wave(life));
            try (ChildJvm child = ChildJvm.start(KilledCallToLead.class, environment(fakes), "--child")) {
                int port = Integer.parseInt(child.await("PORT ", SECONDS));
                WebhookSender sender = new WebhookSender(URI.create("http://127.0.0.1:" + port + "/comagic"), SECRET);
                String killedAfter = "";
                int answered;
                if (life < KILLS) {
                    Killer killer = new Killer(child, fakes, 1 + random.nextInt(MOST_REQUESTS), random.nextInt(20));
                    killer.start();
                    answered = sendAll(sender, open);
                    killer.join();
                    killedAfter = killer.after();
                } else {
                    answered = sendAll(sender, open);
                    child.say("finish");
                    child.await("IDLE", SECONDS);
                }
                int unanswered = open.isEmpty() ? 0 : 1;
                repeated += unanswered;
                lives.row(
                        Integer.toString(life + 1),
                        Integer.toString(answered),
                        Integer.toString(unanswered),
                        killedAfter);
            }
        }
        lives.print(out);
        return repeated;
    }

    /** Sends in order, until one is not answered: that one, and those behind it, stay in the list. */
    private static int sendAll(WebhookSender sender, List<String> open) {
        int answered = 0;
        try {
            while (!open.isEmpty()) {
                int status = sender.send(open.get(0)).status();
                if (status != 200) {
                    throw new IllegalStateException("A webhook was answered with " + status + ".");
                }
                open.remove(0);
                answered++;
            }
        } catch (UncheckedIOException killed) {
            // Nobody knows whether it was stored; the next life is asked again.
        }
        return answered;
    }

    /** New numbers, a number that calls twice in one wave, and one that calls in every wave. */
    private static List<String> wave(int life) {
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < WAVE; i++) {
            long id = 1000L + life * 100L + i;
            String phone = switch (i) {
                case 3 -> "+7 (916) 555-" + life + "0-00";
                case 4 -> "79260000000";
                default -> "7916555" + life + "00" + i;
            };
            calls.add(CallFakes.call(id, phone, i % 2 == 0 ? CallFakes.visitor() : Map.of()));
        }
        return calls;
    }

    private Map<String, String> environment(CallFakes fakes) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("BITRIX_WEBHOOK_URL", fakes.portal.webhookUrl().toString());
        values.put("COMAGIC_DATA_API_URL", fakes.account.dataApiUrl().toString());
        values.put("COMAGIC_LOGIN", CallFakes.LOGIN);
        values.put("COMAGIC_PASSWORD", CallFakes.PASSWORD);
        values.put("COMAGIC_WEBHOOK_SECRET", SECRET);
        values.put("BITRIX_TARIFF", "enterprise");
        values.put("STORE_FILE", folder.resolve("calls").toString());
        return values;
    }

    private boolean compare(CallFakes calm, CallFakes rough, int repeated) {
        List<List<String>> wanted = sorted(calm);
        List<List<String>> found = sorted(rough);
        List<String> notes = rough.notes();
        int noted = new LinkedHashSet<>(notes).size();
        boolean notesThere = new LinkedHashSet<>(notes).equals(new LinkedHashSet<>(calm.notes()));
        out.println();
        out.println(KILLS + " kills, " + repeated + " webhooks sent again, " + (KILLS + 1) * WAVE + " calls: "
                + found.size() + " leads, " + wanted.size() + " without kills; " + noted + " notes, "
                + (notes.size() - noted) + " of them twice.");
        if (wanted.equals(found) && notesThere) {
            out.println("The leads and their notes are those of the run without kills.");
            return true;
        }
        wanted.stream().filter(lead -> !found.contains(lead)).forEach(lead -> out.println("Missing: " + lead));
        found.stream().filter(lead -> !wanted.contains(lead)).forEach(lead -> out.println("Too much: " + lead));
        out.println("The run with kills ended otherwise than the one without.");
        return false;
    }

    private static List<List<String>> sorted(CallFakes fakes) {
        List<List<String>> leads = new ArrayList<>(fakes.leads());
        leads.sort((a, b) -> String.join("|", a).compareTo(String.join("|", b)));
        return leads;
    }

    /** Waits until the program has made so many requests, some milliseconds longer, and kills it. */
    private static final class Killer {
        private final ChildJvm child;
        private final CallFakes fakes;
        private final int requests;
        private final int millis;
        private final int before;
        private final Thread thread = new Thread(this::waitAndKill, "killer");
        private volatile String after = "";

        Killer(ChildJvm child, CallFakes fakes, int requests, int millis) {
            this.child = child;
            this.fakes = fakes;
            this.requests = requests;
            this.millis = millis;
            this.before = made();
        }

        void start() {
            thread.start();
        }

        void join() {
            try {
                thread.join();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }

        String after() {
            return after;
        }

        private void waitAndKill() {
            long end = System.nanoTime() + LONGEST_WAIT;
            while (made() - before < requests && System.nanoTime() < end) {
                LockSupport.parkNanos(NAP);
            }
            LockSupport.parkNanos(millis * 1_000_000L);
            int sent = made() - before;
            child.kill();
            after = sent + " requests";
        }

        private int made() {
            return fakes.portal.requests().size() + fakes.account.requests().size();
        }
    }
}
