package org.claimwatch.report;

import java.util.List;
import java.util.Locale;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Measure;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Wording;

/** A rule set of three indicators, in two languages. */
record SampleWording(Locale locale) implements Wording {
    static final SampleWording ENGLISH = new SampleWording(Locale.ENGLISH);
    static final SampleWording CHINESE = new SampleWording(Locale.SIMPLIFIED_CHINESE);

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    @Override
    public String unknown(String code) {
        return "A fact is missing for " + code;
    }

    @Override
    public Measure measure(RedFlag flag) {
        return new Measure(flag.values().get(0), flag.values().get(1));
    }

    @Override
    public String sentence(RedFlag flag) {
        return chinese()
                ? flag.code() + " 观察值 " + flag.values().get(0) + "，限值 "
                        + flag.values().get(1)
                : flag.code() + " saw " + flag.values().get(0) + ", limit "
                        + flag.values().get(1);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                indicator("PT-01", chinese() ? "起保后短期出险" : "Loss shortly after inception", 30, 15, 5),
                indicator("SE-01", chinese() ? "未查勘第一现场" : "First-scene survey missing", 30, 15, 5),
                indicator("VH-03", chinese() ? "车架号或号牌异常" : "VIN or plate anomaly", 50, 30, 5));
    }

    private Indicator indicator(String code, String name, Integer... points) {
        return new Indicator(
                code,
                name,
                List.of(points),
                chinese() ? "核损部" : "Loss review",
                "active",
                code + ".drl",
                chinese() ? "新车主也会遇到事故。" : "New owners have accidents too.",
                chinese() ? "核对保单与照片。" : "Compare the policy with the photos.");
    }
}
