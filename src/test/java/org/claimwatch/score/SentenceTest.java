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
                "{0,words,NONE=none;REVOKED=taken away} | REVOKED | taken away",
                "{0,words,NONE=none;REVOKED=taken away} | OTHER | OTHER",
                "{1} and {0} | a,b | b and a",
            })
    void putsValuesIn(String pattern, String values, String sentence) {
        assertThat(Sentence.of(pattern, List.of(values.split(",")), Locale.ENGLISH))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0,minutes} | 12960 | 9 days | 9 天",
                "{0,minutes} | 1440 | 1 day | 1 天",
                "{0,minutes} | 10 | 10 minutes | 10 分钟",
                "{0,minutes} | 0 | 0 minutes | 0 分钟",
                "{0,minutes} | 1 | 1 minute | 1 分钟",
                "{0,minutes} | 0.5 | 30 seconds | 30 秒",
                "{0,minutes} | 0.0167 | 1 second | 1 秒",
                "{0,minutes} | 90 | 1 hour 30 minutes | 1 小时 30 分钟",
                "{0,hours} | 48 | 2 days | 2 天",
                "{0,hours} | 51.3167 | 2 days 3 hours | 2 天 3 小时",
                "{0,hours} | 48.0333 | 2 days 2 minutes | 2 天 2 分钟",
                "{0,hours} | 5.3333 | 5 hours 20 minutes | 5 小时 20 分钟",
                "{0,days} | 1 | 1 day | 1 天",
                "{0,days} | 20 | 20 days | 20 天",
                "{0,days} | 4018 | 4,018 days | 4,018 天",
                "{0,hours} | -24 | -1 day | -1 天",
                "{0,hours} | UNKNOWN | UNKNOWN | UNKNOWN",
                "{0,minutes,+#;-#} | -1450 | -1 day 10 minutes | -1 天 10 分钟",
                "{0,minutes,+#;-#} | 1450 | +1 day 10 minutes | +1 天 10 分钟",
            })
    void tellsLengthsOfTimeAsPeopleSayThem(String pattern, String value, String english, String chinese) {
        assertThat(Sentence.of(pattern, List.of(value), Locale.ENGLISH)).isEqualTo(english);
        assertThat(Sentence.of(pattern, List.of(value), Locale.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "hi-IN-u-nu-deva", "fa-IR", "zh-CN"})
    void writesTheSameEverywhere(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(Sentence.of("{0} and {1,number,0.#%}", List.of("-1234567.25", "0.125"), Locale.ENGLISH))
                .isEqualTo("-1,234,567.25 and 12.5%");
    }

    @Test
    void tellsHowManyValuesASentenceNeeds() {
        assertThat(Sentence.arguments("nothing")).isZero();
        assertThat(Sentence.arguments("{0} and {2}")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{0 | a value stands as {0}, {0,number,0%} or {0,hours} in it",
                "0} | a value stands as {0}, {0,number,0%} or {0,hours} in it",
                "{} | a value stands as {0}, {0,number,0%} or {0,hours} in it",
                "{10} | a value's number has one digit, not 10",
                "{0,weeks} | a value is a number, minutes, hours, days or words, not weeks",
                "{0,words,A} | words stand as CODE=word;CODE=word in it, not as A",
                "{0,number,0.0.0} | Multiple decimal separators in pattern \"0.0.0\"",
            })
    void saysWhatCantBeRead(String pattern, String complaint) {
        assertThatThrownBy(() -> Sentence.arguments(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
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
