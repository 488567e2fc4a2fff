package io.svyaz.recipes.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PhoneNormalizerPropertyTest {

    private final PhoneNormalizer normalizer = PhoneNormalizer.forRegions(List.of("RU", "BY", "KZ", "UZ"));

    @Property(tries = 500)
    void answersAnyTextWithoutThrowing(@ForAll String text) {
        assertThat(normalizer.normalize(text)).isNotNull();
    }

    @Property(tries = 500)
    void readsTheCanonicalFormOfWhateverItRead(
            @ForAll @StringLength(min = 7, max = 15) @CharRange(from = '0', to = '9') String digits) {
        if (normalizer.normalize(digits) instanceof Phone phone) {
            assertThat(normalizer.normalize(phone.e164())).isEqualTo(phone);
        }
    }

    @Property(tries = 200)
    void recognisesEverySearchKeyOfAMobileNumber(@ForAll @IntRange(min = 1_000_000, max = 9_999_999) int subscriber) {
        var phone = (Phone) normalizer.normalize("+7916" + subscriber);

        assertThat(phone.searchKeys())
                .hasSizeLessThanOrEqualTo(20)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        key -> assertThat(normalizer.isSpellingOf(phone, key)).isTrue());
    }
}
