package io.svyaz.bitrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.svyaz.bitrix.crm.CrmLink;
import io.svyaz.bitrix.crm.CrmRecord;
import io.svyaz.bitrix.crm.DealFields;
import io.svyaz.bitrix.crm.EntityType;
import io.svyaz.bitrix.crm.Money;
import io.svyaz.bitrix.crm.UserField;
import io.svyaz.core.internal.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** What is written to a user field is read from it again, alone and among others. */
class UserFieldPropertyTest {
    private static final String NAME = "UF_CRM_X";

    /** As it comes back over the wire. */
    @SuppressWarnings("unchecked")
    private static CrmRecord readBack(DealFields written) {
        Map<String, Object> fields = Json.mapper().convertValue(written.asMap(), Map.class);
        return () -> fields;
    }

    private static <T> void survives(UserField<T> field, T value) {
        assertThat(readBack(DealFields.create().set(field, value)).get(field)).contains(value);
        assertThat(readBack(DealFields.create().set(field.multiple(), List.of(value, value)))
                        .get(field.multiple()))
                .containsExactly(value, value);
    }

    @Property
    void sums(@ForAll @Scale(4) BigDecimal amount) {
        survives(UserField.money(NAME), new Money(amount, "RUB"));
        assertThat(Money.parse(new Money(amount, "").toString()).amount()).isEqualTo(amount);
    }

    @Property
    void wholeNumbers(@ForAll long number) {
        survives(UserField.integer(NAME), number);
    }

    @Property
    void flags(@ForAll boolean yes) {
        survives(UserField.flag(NAME), yes);
    }

    @Property
    void days(@ForAll @LongRange(min = -700_000, max = 2_900_000) long day) {
        survives(UserField.date(NAME), LocalDate.ofEpochDay(day));
    }

    @Property
    void times(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = -72, max = 72) int quarters) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(quarters * 900);
        survives(UserField.dateTime(NAME), OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), offset));
    }

    @Property
    void links(@ForAll @IntRange(min = 128, max = 100_000) int process, @ForAll @LongRange(min = 1) long id) {
        EntityType type = EntityType.smartProcess(process);
        survives(UserField.crmLink(NAME), new CrmLink(type, id));
        survives(UserField.crmLink(NAME, type), new CrmLink(type, id));
        assertThat(EntityType.ofShortCode(type.shortCode())).contains(type);
        assertThat(EntityType.ofName(type.name())).contains(type);
    }
}
