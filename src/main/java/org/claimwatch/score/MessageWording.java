package org.claimwatch.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.Indicator;
import org.claimwatch.claim.Measure;
import org.claimwatch.claim.RedFlag;
import org.claimwatch.claim.Wording;
import org.jspecify.annotations.Nullable;

/** The words of a rule set in one language, from the message files beside the rules. */
final class MessageWording implements Wording {

    private final RuleSource source;
    private final Locale locale;
    private final MessageFile messages;
    private final Map<String, List<Tier.Value>> values = new HashMap<>();

    MessageWording(RuleSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.messages = java.util.Objects.requireNonNull(source.messages().get(locale));
        for (RuleFile rule : source.rules()) {
            rule.tiers().forEach(tier -> values.put(rule.code() + " " + tier.name(), tier.values()));
        }
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String sentence(RedFlag flag) {
        return Sentence.of(messages.text(flag.code() + "." + flag.tier()), flag.values(), locale);
    }

    @Override
    public Measure measure(RedFlag flag) {
        List<Tier.Value> kinds = values.getOrDefault(flag.code() + " " + flag.tier(), List.of());
        return new Measure(first(Tier.Value.FACT, kinds, flag), first(Tier.Value.LIMIT, kinds, flag));
    }

    private static @Nullable String first(Tier.Value kind, List<Tier.Value> kinds, RedFlag flag) {
        int place = kinds.indexOf(kind);
        return place < 0 || place >= flag.values().size() ? null : flag.values().get(place);
    }

    @Override
    public String unknown(String code) {
        return messages.text(code + "." + Tier.UNKNOWN);
    }

    @Override
    public List<Indicator> indicators() {
        Set<String> inForce = new HashSet<>();
        source.rules().stream().filter(RuleFile::inForce).forEach(rule -> inForce.add(rule.code()));
        return all().stream()
                .filter(indicator -> inForce.contains(indicator.code()))
                .toList();
    }

    List<Indicator> all() {
        return source.rules().stream().map(this::indicator).toList();
    }

    private Indicator indicator(RuleFile rule) {
        List<Integer> points = rule.scoring().stream()
                .map(tier -> source.points(rule.code(), tier.name()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Indicator(
                rule.code(),
                messages.text(rule.code() + ".name"),
                points,
                messages.owner(rule.owner()),
                rule.status(),
                rule.path(),
                messages.text(rule.code() + ".innocent"),
                messages.text(rule.code() + ".next"));
    }
}
