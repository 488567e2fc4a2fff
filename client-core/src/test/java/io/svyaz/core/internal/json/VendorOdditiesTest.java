package io.svyaz.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each habit of the four vendors. */
@DisplayName("S2-05: the vendors' JSON as it really is")
class VendorOdditiesTest {
    private static final ObjectMapper MAPPER = Json.mapper();

    /** A model that is made by its builder. */
    @Value.Immutable
    @VendorModel
    @JsonDeserialize(builder = ImmutableBuilt.Builder.class)
    @JsonSerialize(as = ImmutableBuilt.class)
    interface Built {
        long id();

        Optional<Built> parent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "[]", "false", "null"})
    void noObjectWhereABuilderMakesThem(String nothing) throws Exception {
        Built built = MAPPER.readValue("{\"id\":1,\"parent\":" + nothing + "}", Built.class);

        assertThat(built.parent()).isEmpty();
        assertThat(MAPPER.readValue("{\"id\":1,\"parent\":{\"id\":2}}", Built.class)
                        .parent())
                .hasValueSatisfying(parent -> assertThat(parent.id()).isEqualTo(2));
    }

    /** A model as the vendors' modules have them. */
    @Value.Immutable
    @VendorModel
    @JsonDeserialize(as = ImmutableThing.class)
    @JsonSerialize(as = ImmutableThing.class)
    interface Thing {
        long id();

        Optional<String> title();

        OptionalLong owner();

        OptionalInt count();

        Optional<BigDecimal> price();

        Optional<Boolean> active();

        Optional<OffsetDateTime> changed();

        Optional<LocalDate> born();

        Optional<Duration> talk();

        Optional<Thing> parent();

        Optional<Status> status();

        List<String> tags();

        List<Thing> parts();

        Map<String, String> extra();

        @JsonAnyGetter
        @Value.Auxiliary
        Map<String, @Nullable Object> unknown();
    }

    /** An open set of values. */
    record Status(@JsonValue String code) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Status of(String code) {
            return new Status(code);
        }
    }

    record Plain(
            boolean yes,
            long number,
            @Nullable List<String> list,
            @Nullable Set<String> set,
            @Nullable Map<String, String> map,
            @Nullable Collection<Integer> numbers) {}

    private static Thing thing(String members) throws JsonProcessingException {
        return MAPPER.readValue("{\"id\":\"7\"" + (members.isEmpty() ? "" : "," + members) + "}", Thing.class);
    }

    private static Plain plain(String members) throws JsonProcessingException {
        return MAPPER.readValue("{" + members + "}", Plain.class);
    }

    @Test
    void numbersAsStrings() throws Exception {
        Thing thing = thing("\"owner\":\"42\",\"count\":\"-1\",\"price\":\"0.10\"");

        assertThat(thing.id()).isEqualTo(7);
        assertThat(thing.owner()).hasValue(42);
        assertThat(thing.count()).hasValue(-1);
        assertThat(thing.price()).contains(new BigDecimal("0.10"));
    }

    @Test
    void idsOf64Bits() throws Exception {
        assertThat(thing("\"owner\":10640054782").owner()).hasValue(10640054782L);
        assertThat(thing("\"owner\":\"" + Long.MAX_VALUE + "\"").owner()).hasValue(Long.MAX_VALUE);
    }

    @Test
    void decimalsWithoutLoss() throws Exception {
        assertThat(thing("\"price\":1234567890123456.78").price()).contains(new BigDecimal("1234567890123456.78"));
        assertThat(thing("\"sum\":0.1234567890123456789").unknown())
                .containsEntry("sum", new BigDecimal("0.1234567890123456789"));
        assertThat(MAPPER.writeValueAsString(thing("\"price\":\"1000000000\",\"sum\":1E+3")))
                .contains("\"price\":1000000000")
                .contains("\"sum\":1000");
    }

    @Test
    void textWhereANumberIsExpectedIsAnErrorAndNotZero() {
        assertThatThrownBy(() -> thing("\"owner\":\"seven\"")).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void aNumberWhereTextIsExpected() throws Exception {
        assertThat(thing("\"title\":79260000000").title()).contains("79260000000");
        assertThat(thing("\"status\":25").status()).contains(new Status("25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "count", "price", "active", "changed", "born", "talk", "parent"})
    void anEmptyTextForNothing(String member) throws Exception {
        assertThat(thing("\"" + member + "\":\"\"")).isEqualTo(thing(""));
        assertThat(thing("\"" + member + "\":\" \"")).isEqualTo(thing(""));
        assertThat(thing("\"" + member + "\":null")).isEqualTo(thing(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "born", "talk"})
    void theWordNullForNoDate(String member) throws Exception {
        assertThat(thing("\"" + member + "\":\"null\"")).isEqualTo(thing(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "born"})
    void aZeroDateForNothing(String member) throws Exception {
        assertThat(thing("\"" + member + "\":\"0000-00-00 00:00:00\"")).isEqualTo(thing(""));
        assertThat(thing("\"" + member + "\":\"0000-00-00\"")).isEqualTo(thing(""));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Y\"',true",
        "'\"N\"',false",
        "1,true",
        "0,false",
        "'\"1\"',true",
        "'\"0\"',false",
        "true,true",
        "false,false",
        "'\"true\"',true",
        "'\"false\"',false",
        "'\"y\"',true"
    })
    void yesAndNoInManySpellings(String json, boolean expected) throws Exception {
        assertThat(thing("\"active\":" + json).active()).contains(expected);
        assertThat(plain("\"yes\":" + json).yes()).isEqualTo(expected);
    }

    @Test
    void neitherYesNorNoIsAnError() {
        assertThatThrownBy(() -> thing("\"active\":\"maybe\"")).isInstanceOf(JsonMappingException.class);
        assertThatThrownBy(() -> thing("\"active\":{}")).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void nothingForAPrimitiveFlagOrNumberIsNoAndZero() throws Exception {
        for (String nothing : List.of("null", "\"\"")) {
            Plain plain = plain("\"yes\":" + nothing + ",\"number\":" + nothing);
            assertThat(plain.yes()).isFalse();
            assertThat(plain.number()).isZero();
        }
    }

    @Test
    void anEmptyListForAnEmptyObject() throws Exception {
        assertThat(thing("\"parent\":[]").parent()).isEmpty();
        assertThat(thing("\"extra\":[]").extra()).isEmpty();
        assertThat(plain("\"map\":[]").map()).isNotNull().isEmpty();
        assertThat(MAPPER.readValue("[]", new TypeReference<Map<String, String>>() {}))
                .isNotNull()
                .isEmpty();
    }

    @Test
    void falseForNoObject() throws Exception {
        Thing thing = thing(
                "\"parent\":false,\"status\":false,\"extra\":false,\"tags\":false,\"parts\":false,\"changed\":false");

        assertThat(thing.parent()).isEmpty();
        assertThat(thing.extra()).isEmpty();
        assertThat(thing.tags()).isEmpty();
        assertThat(thing.parts()).isEmpty();
        assertThat(thing.changed()).isEmpty();
        Plain plain = plain("\"list\":false,\"set\":false,\"map\":false,\"numbers\":false");
        assertThat(plain).isEqualTo(new Plain(false, 0, List.of(), Set.of(), Map.of(), List.of()));
    }

    @Test
    void anObjectWithKeysForAList() throws Exception {
        Thing thing =
                thing("\"tags\":{\"12\":\"a\",\"3\":\"b\",\"7\":null},\"parts\":{\"5\":{\"id\":5},\"2\":{\"id\":2}}");

        assertThat(thing.tags()).containsExactly("a", "b");
        assertThat(thing.parts()).extracting(Thing::id).containsExactly(5L, 2L);
        assertThat(plain("\"set\":{\"1\":\"a\"}").set()).containsExactly("a");
        assertThat(plain("\"numbers\":{\"1\":\"5\"}").numbers()).containsExactly(5);
        assertThat(thing("\"parts\":{}").parts()).isEmpty();
    }

    @Test
    void noListAtAll() throws Exception {
        assertThat(thing("\"tags\":null,\"parts\":null,\"extra\":null")).isEqualTo(thing(""));
        assertThat(thing("\"tags\":\"\"").tags()).isEmpty();
        assertThat(plain("\"list\":null,\"set\":null,\"map\":null,\"numbers\":null"))
                .isEqualTo(new Plain(false, 0, List.of(), Set.of(), Map.of(), List.of()));
    }

    @Test
    void nothingInAList() throws Exception {
        assertThat(thing("\"tags\":[\"a\",null,\"b\"],\"parts\":[null,{\"id\":1}]")
                        .tags())
                .containsExactly("a", "b");
        assertThat(thing("\"parts\":[null,{\"id\":1},false]").parts())
                .extracting(Thing::id)
                .containsExactly(1L);
    }

    @Test
    void aSingleTextForAList() throws Exception {
        assertThat(thing("\"tags\":\"a@b.ru\"").tags()).containsExactly("a@b.ru");
        assertThat(plain("\"numbers\":\"5\"").numbers()).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-23T18:18:25+02:00,2024-05-23T18:18:25+02:00",
        "2024-05-23T18:18:25+0200,2024-05-23T18:18:25+02:00",
        "2024-05-23T18:18:25+02,2024-05-23T18:18:25+02:00",
        "2024-05-23T18:18:25Z,2024-05-23T18:18:25Z",
        "2024-05-23T18:18:25.123Z,2024-05-23T18:18:25.123Z",
        "2024-05-23 18:18:25.123456+03:00,2024-05-23T18:18:25.123456+03:00",
        "2024-05-23T18:18+03:00,2024-05-23T18:18:00+03:00",
        "2024-05-23T18:18:25-03:30,2024-05-23T18:18:25-03:30"
    })
    void datesWithAnOffsetKeepIt(String sent, String expected) throws Exception {
        OffsetDateTime date = thing("\"changed\":\"" + sent + "\"").changed().orElseThrow();

        assertThat(date).isEqualTo(expected);
        assertThat(date.getOffset()).isEqualTo(OffsetDateTime.parse(expected).getOffset());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-19T12:26:48.418,2016-10-19T12:26:48.418",
        "2019-12-16 14:40:47.234,2019-12-16T14:40:47.234",
        "2019-12-16 14:40:47,2019-12-16T14:40:47",
        "2019-12-16 14:40,2019-12-16T14:40",
        "2026-03-01,2026-03-01T00:00",
        "2024-05-23T18:18:25+02:00,2024-05-23T18:18:25",
        "23.05.2024 18:18:25,2024-05-23T18:18:25",
        "18:18:25 23.05.2024,2024-05-23T18:18:25"
    })
    void datesWithoutAnOffset(String sent, String expected) throws Exception {
        assertThat(MAPPER.readValue("\"" + sent + "\"", LocalDateTime.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-23", "2024-05-23T03:00:00+03:00", "2024-05-23 10:00:00", "23.05.2024"})
    void bareDates(String sent) throws Exception {
        assertThat(thing("\"born\":\"" + sent + "\"").born()).contains(LocalDate.of(2024, 5, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2024-05-23 18:18:25\"',2024-05-23T18:18:25Z",
        "'\"2024-05-23 18:18\"',2024-05-23T18:18:00Z",
        "'\"2024-05-23T18:18:25.5Z\"',2024-05-23T18:18:25.5Z",
        "'\"2024-05-23T18:18:25+03:00\"',2024-05-23T15:18:25Z",
        "1716488305,2024-05-23T18:18:25Z",
        "'\"1716488305\"',2024-05-23T18:18:25Z"
    })
    void momentsAreUtcWhereNoZoneIsGiven(String sent, Instant expected) throws Exception {
        assertThat(MAPPER.readValue(sent, Instant.class)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30T10:00:00+03:00",
                "2024-02-30 10:00:00+03:00",
                "2024-13-01T10:00:00+03:00",
                "2024-05-23T25:00:00+03:00",
                "yesterday",
                "2024-05-23T18:18:25+99:00",
                "2024-05-23T10:00:00"
            })
    void aDateThatIsNoneIsAnErrorAndNotAnotherDate(String sent) {
        assertThatThrownBy(() -> thing("\"changed\":\"" + sent + "\"")).isInstanceOf(JsonMappingException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "75,PT1M15S",
        "'\"75\"',PT1M15S",
        "1.5,PT1.5S",
        "'\"01:02:03\"',PT1H2M3S",
        "'\"100:00:00\"',PT100H",
        "'\"PT5S\"',PT5S",
        "0,PT0S"
    })
    void durationsInSecondsOrAsAClock(String sent, Duration expected) throws Exception {
        assertThat(thing("\"talk\":" + sent).talk()).contains(expected);
    }

    @Test
    @DisplayName("S2-05 unknown values of an enumeration are values")
    void unknownValuesOfAnEnumerationAreValues() throws Exception {
        assertThat(thing("\"status\":\"v-processe\"").status()).contains(new Status("v-processe"));
        assertThat(MAPPER.writeValueAsString(new Status("x"))).isEqualTo("\"x\"");
    }

    @Test
    @DisplayName("S2-05 unknown members are kept with their nulls and written back")
    void unknownMembersAreKeptWithTheirNullsAndWrittenBack() throws Exception {
        Thing thing = thing("\"UF_CRM_1\":\"a\",\"UF_CRM_2\":null,\"UF_CRM_3\":[1,{\"x\":null}]");

        assertThat(thing.unknown())
                .containsOnlyKeys("UF_CRM_1", "UF_CRM_2", "UF_CRM_3")
                .containsEntry("UF_CRM_2", null);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(thing)))
                .isEqualTo(
                        MAPPER.readTree(
                                "{\"id\":7,\"tags\":[],\"parts\":[],\"extra\":{},\"UF_CRM_1\":\"a\",\"UF_CRM_2\":null,\"UF_CRM_3\":[1,{\"x\":null}]}"));
    }

    @Test
    @DisplayName("S2-05 unknown members that nobody keeps are no error")
    void unknownMembersThatNobodyKeepsAreNoError() throws Exception {
        assertThat(plain("\"number\":1,\"new\":{\"a\":[]}").number()).isOne();
    }

    @Test
    void aByteOrderMarkBeforeTheJson() throws Exception {
        byte[] json = "\uFEFF{\"id\":7}".getBytes(StandardCharsets.UTF_8);

        assertThat(MAPPER.readValue(json, Thing.class).id()).isEqualTo(7);
    }

    @Test
    void cyrillicAndEmojiSurvive() throws Exception {
        String text = "Привет \uD83D\uDE00 \u0451";

        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(Map.of("id", 1, "title", text)), Thing.class)
                        .title())
                .contains(text);
    }

    @Test
    void datesAreWrittenAsTheyWereRead() throws Exception {
        String date = "2024-05-23T18:18:25+02:00";

        assertThat(MAPPER.writeValueAsString(OffsetDateTime.parse(date))).isEqualTo("\"" + date + "\"");
        assertThat(MAPPER.writeValueAsString(Duration.ofSeconds(75))).isEqualTo("\"PT1M15S\"");
    }
}
