package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.v3.EventLogEntry;
import io.svyaz.bitrix.v3.V3Tail;
import io.svyaz.core.Listing;
import io.svyaz.core.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class V3TailPropertyTest {
    @Property(tries = 40)
    void whateverTheLimitAndTheCapEveryEntryIsReadOnceAndInOrder(
            @ForAll @Size(max = 160) Set<@LongRange(min = 1, max = 100_000) Long> ids,
            @ForAll @IntRange(min = 1, max = 1000) int limit,
            @ForAll @IntRange(min = 50, max = 120) int cap) {
        try (V3Portal portal = new V3Portal(cap)) {
            portal.log.addAll(ids);
            Listing<EventLogEntry> tail =
                    portal.client.v3().eventLog().tail(V3Tail.all().limit(limit));
            List<Long> wanted = List.copyOf(new TreeSet<>(ids));

            assertThat(tail.toList()).extracting(EventLogEntry::id).containsExactlyElementsOf(wanted);

            List<Long> pageByPage = new ArrayList<>();
            Page<EventLogEntry> page = tail.firstPage();
            page.items().forEach(entry -> pageByPage.add(entry.id()));
            while (page.next().isPresent()) {
                page = tail.resumeAfter(page.next().get()).firstPage();
                page.items().forEach(entry -> pageByPage.add(entry.id()));
            }
            assertThat(pageByPage).isEqualTo(wanted);
        }
    }
}
