package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimwatch.claim.ClaimFacts;
import org.claimwatch.claim.Evidence;
import org.claimwatch.claim.Floor;
import org.claimwatch.claim.LineVerdict;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Suppression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an explanation can name has a name in both languages. */
class ExplanationTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noFactLacksALabel(String language) {
        Properties texts = Texts.load(language);
        Stream<String> ofClaim = Arrays.stream(ClaimFacts.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("attribute"));
        Stream<String> ofFlag = Arrays.stream(RedFlag.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("values"))
                .map(name -> "flag." + name);

        assertThat(Stream.concat(ofClaim, ofFlag).filter(fact -> !texts.containsKey("field." + fact)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFloorLinkVerdictAndRowHasItsText(String language) {
        Texts texts = Texts.of(Locale.forLanguageTag(language));
        for (Floor.Reason reason : Floor.Reason.values()) {
            assertThat(texts.say("floor." + reason)).isNotBlank();
        }
        for (Link link : Link.values()) {
            assertThat(texts.say("link." + link)).isNotBlank();
            assertThat(texts.code("LINK_" + link)).isNotEqualTo("LINK_" + link);
        }
        for (LineVerdict verdict : LineVerdict.values()) {
            assertThat(texts.say("explain.verdict." + verdict)).isNotBlank();
            assertThat(texts.code(verdict.name())).isNotEqualTo(verdict.name());
        }
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            assertThat(texts.say("row." + kind)).isNotBlank();
        }
        for (Suppression.Scope scope : Suppression.Scope.values()) {
            assertThat(texts.say("explain.suppressed." + scope)).isNotBlank();
        }
    }
}
