package io.svyaz.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.svyaz.core.Call;
import io.svyaz.core.CallOptions;
import io.svyaz.core.Idempotency;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import io.svyaz.core.error.UnexpectedAnswerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PagedListingTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Optional<Duration>> deadlines = new ArrayList<>();

    /** Items 0 to {@code count - 1}, ten a page; the cursor is the number to go on from. */
    private Listing<Integer> numbers(int count) {
        return listing(cursor -> {
            int from = cursor.map(Integer::parseInt).orElse(0);
            int to = Math.min(from + 10, count);
            return page(from, to, to < count ? Optional.of(Integer.toString(to)) : Optional.empty());
        });
    }

    private static Page<Integer> page(int from, int to, Optional<String> next) {
        List<Integer> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            items.add(i);
        }
        return new Page<>(items, OptionalLong.empty(), next);
    }

    private Listing<Integer> listing(Function<Optional<String>, Page<Integer>> pages) {
        return new PagedListing<>("numbers.list", cursor -> new PageCall(cursor, pages, CallOptions.none()));
    }

    private final class PageCall implements Call<Page<Integer>> {
        private final Optional<String> cursor;
        private final Function<Optional<String>, Page<Integer>> pages;
        private final CallOptions options;

        PageCall(Optional<String> cursor, Function<Optional<String>, Page<Integer>> pages, CallOptions options) {
            this.cursor = cursor;
            this.pages = pages;
            this.options = options;
        }

        @Override
        public String operation() {
            return "numbers.list";
        }

        @Override
        public Idempotency idempotency() {
            return Idempotency.READ;
        }

        @Override
        public Page<Integer> execute() {
            asked.add(cursor.orElse("first"));
            deadlines.add(options.deadline());
            return pages.apply(cursor);
        }

        @Override
        public Call<Page<Integer>> with(UnaryOperator<CallOptions> change) {
            return new PageCall(cursor, pages, change.apply(options));
        }
    }

    @Test
    void asksForNothingBeforeTheStreamIsConsumed() {
        numbers(30).stream();
        assertThat(asked).isEmpty();
    }

    @Test
    void stopsAskingForPagesOnceTheCallerHasEnough() {
        assertThat(numbers(100).stream().limit(12)).hasSize(12);
        assertThat(asked).containsExactly("first", "10");
    }

    @Test
    void doesNotAskForThePageAfterTheLastItemOfAPage() {
        assertThat(numbers(100).stream().limit(10)).hasSize(10);
        assertThat(asked).containsExactly("first");
    }

    @Test
    void givesAllItemsInOrderAndOnce() {
        List<Integer> all = numbers(35).toList();

        assertThat(all).hasSize(35).isSorted().doesNotHaveDuplicates();
        assertThat(asked).containsExactly("first", "10", "20", "30");
    }

    @Test
    void aListingWithoutItemsIsOneQuestion() {
        assertThat(numbers(0).toList()).isEmpty();
        assertThat(asked).containsExactly("first");
    }

    @Test
    void anEmptyPageInTheMiddleIsNotTheEnd() {
        Listing<Integer> listing = listing(cursor -> switch (cursor.orElse("")) {
            case "" -> page(0, 2, Optional.of("a"));
            case "a" -> page(0, 0, Optional.of("b"));
            default -> page(2, 3, Optional.empty());
        });

        assertThat(listing.toList()).containsExactly(0, 1, 2);
    }

    @Test
    void theFirstPageIsOneQuestion() {
        Page<Integer> first = numbers(100).firstPage();

        assertThat(first.items()).hasSize(10);
        assertThat(first.next()).contains("10");
        assertThat(asked).containsExactly("first");
    }

    @Test
    void goesOnAfterACursor() {
        Listing<Integer> listing = numbers(35);

        assertThat(listing.resumeAfter("20").toList())
                .containsExactly(20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34);
        assertThat(asked).containsExactly("20", "30");
        assertThat(listing.firstPage().items())
                .as("the listing itself begins where it began")
                .startsWith(0);
    }

    @Test
    void eachStreamBeginsAnew() {
        Listing<Integer> listing = numbers(5);

        assertThat(listing.toList()).isEqualTo(listing.toList());
    }

    @Test
    void optionsHoldForEveryPageAndDoNotChangeTheOriginal() {
        Listing<Integer> listing = numbers(15);
        Listing<Integer> patient = listing.with(c -> c.deadline(Duration.ofSeconds(5)));

        patient.toList();
        listing.toList();

        assertThat(deadlines)
                .containsExactly(
                        Optional.of(Duration.ofSeconds(5)),
                        Optional.of(Duration.ofSeconds(5)),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void aVendorThatNamesTheSameNextPageAgainIsStopped() {
        Listing<Integer> stuck = listing(cursor -> page(0, 10, Optional.of("10")));

        assertStopped(stuck);
        assertThat(asked).containsExactly("first", "10");
    }

    @Test
    void aVendorThatStandsStillAtTheResumedCursorIsStoppedBeforeAnythingIsReadTwice() {
        Listing<Integer> stuck = listing(cursor -> page(0, 10, Optional.of("10")));

        assertStopped(stuck.resumeAfter("10"));
        assertThat(asked).containsExactly("10");
    }

    @Test
    void aVendorThatSendsInCirclesIsStopped() {
        Listing<Integer> circle = listing(cursor -> page(
                0,
                1,
                Optional.of(
                        switch (cursor.orElse("")) {
                            case "a" -> "b";
                            case "b" -> "c";
                            default -> "a";
                        })));

        assertStopped(circle);
        assertThat(asked).hasSizeLessThan(12);
    }

    private static void assertStopped(Listing<Integer> listing) {
        UnexpectedAnswerException stopped = catchThrowableOfType(UnexpectedAnswerException.class, listing::toList);
        assertThat(stopped).hasMessageContaining("does not advance").hasMessageStartingWith("numbers.list");
    }

    @Test
    void showsItsNameOnly() {
        assertThat(numbers(1)).hasToString("numbers.list");
    }
}
