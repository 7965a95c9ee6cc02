package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimwatch.claim.Band;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.claim.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void bothLanguagesSayTheSameThings() {
        Properties english = Texts.load("en");
        Properties chinese = Texts.load("zh");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothingIsBlankAndNobodyIsAccused(String language) {
        Texts.load(language)
                .forEach((key, text) -> assertThat((String) text)
                        .as((String) key)
                        .isNotBlank()
                        // An apostrophe would start a quotation in a message pattern.
                        .doesNotContain("'")
                        .doesNotContainIgnoringCase("fraud")
                        .doesNotContain("欺诈", "骗"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyBandRouteRejectAndColumnHasItsText(String language) {
        Texts texts = Texts.of(Locale.forLanguageTag(language));
        for (Band band : Band.values()) {
            assertThat(texts.band(band)).isNotBlank();
        }
        for (Route route : Route.values()) {
            assertThat(texts.route(route)).isNotBlank().hasSizeLessThanOrEqualTo(31);
        }
        for (RejectCode code : RejectCode.values()) {
            assertThat(texts.reject(new Reject("claims.csv", 2, "", code, "{0} 'x'", "")))
                    .contains("{0} 'x'");
            assertThat(texts.reject(new Reject("claims.csv", 2, "", code, "", "")))
                    .isNotBlank();
        }
        for (ClaimColumn column : new ClaimColumns(SampleNight.empty().night(), SampleWording.ENGLISH).workbook()) {
            assertThat(texts.say("column." + column.name())).isNotBlank();
        }
    }

    @Test
    void englishUnlessChineseIsAskedFor() {
        assertThat(Texts.of(Locale.GERMAN).languageTag()).isEqualTo("en");
        assertThat(Texts.of(Locale.ROOT).languageTag()).isEqualTo("en");
        assertThat(Texts.of(Locale.TRADITIONAL_CHINESE).languageTag()).isEqualTo("zh-CN");
    }

    @Test
    void aTriggerWithoutATextIsItsCode() {
        assertThat(Texts.of(Locale.ENGLISH).trigger("H-99")).isEqualTo("H-99");
    }

    private static TreeSet<String> placeholders(String pattern) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(pattern).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
