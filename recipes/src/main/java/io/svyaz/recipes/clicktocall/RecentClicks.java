package io.svyaz.recipes.clicktocall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers of the last seconds. Holds as many as there were clicks in that time. */
final class RecentClicks {
    private final Map<String, Answered> answers = new ConcurrentHashMap<>();
    private final Duration window;
    private final InstantSource clock;

    RecentClicks(Duration window, InstantSource clock) {
        this.window = window;
        this.clock = clock;
    }

    Optional<ClickAnswer> answer(String click) {
        return Optional.ofNullable(answers.get(click)).filter(this::fresh).map(Answered::answer);
    }

    void remember(String click, ClickAnswer answer) {
        answers.values().removeIf(each -> !fresh(each));
        answers.put(click, new Answered(answer, clock.instant()));
    }

    private boolean fresh(Answered answered) {
        return Duration.between(answered.at(), clock.instant()).compareTo(window) < 0;
    }

    private record Answered(ClickAnswer answer, Instant at) {}
}
