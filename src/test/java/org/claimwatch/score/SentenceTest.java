package org.claimwatch.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    private static final Locale BEFORE = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(BEFORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0} days (limit {1}) | 7,30 | 7 days (limit 30)",
                "CNY {0} | 12345.5 | CNY 12,345.5",
                "{0,number,0.#%} of it | 0.4833 | 48.3% of it",
                "{0,number,0%} | 0.48 | 48%",
                "{0,number,0.# minutes after;0.# minutes before} | -1440.5 | 1440.5 minutes before",
                "{0,number,0.00} times | 1.4 | 1.40 times",
                "can't be {0} | 3 | can't be 3",
                "it's '{0}' | 3 | it's '3'",
                "status {0} | SUSPENDED | status SUSPENDED",
                "{1} and {0} | a,b | b and a",
            })
    void putsValuesIn(String pattern, String values, String sentence) {
        assertThat(Sentence.of(pattern, List.of(values.split(",")))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "hi-IN-u-nu-deva", "fa-IR", "zh-CN"})
    void writesTheSameEverywhere(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(Sentence.of("{0} and {1,number,0.#%}", List.of("-1234567.25", "0.125")))
                .isEqualTo("-1,234,567.25 and 12.5%");
    }

    @Test
    void tellsHowManyValuesASentenceNeeds() {
        assertThat(Sentence.arguments("nothing")).isZero();
        assertThat(Sentence.arguments("{0} and {2}")).isEqualTo(3);
        assertThatThrownBy(() -> Sentence.arguments("{0")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7.0,7",
        "0.48,0.48",
        "0.483333333,0.4833",
        "5000.0,5000",
        "-10.5,-10.5",
        "0.00001,0",
        "1.0E10,10000000000"
    })
    void plainValuesHaveFourDecimalsAtMost(double value, String plain) {
        assertThat(Values.plain(value)).containsExactly(plain);
    }
}
