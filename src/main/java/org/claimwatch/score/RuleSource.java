package org.claimwatch.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Suppressions;

/**
 * A rules folder as its authors wrote it, before the engine sees it.
 *
 * @param ownFields the insurer's own fields that rules may read
 * @param rules in code order
 * @param messages by language
 * @param cases by code
 * @param suppressions none where there is no such file
 */
record RuleSource(
        ParameterFile parameterFile,
        OwnFieldFile ownFields,
        List<RuleFile> rules,
        Map<Locale, MessageFile> messages,
        Map<String, CaseTable> cases,
        Suppressions suppressions) {

    static RuleSource read(RuleFolder folder, Findings findings) {
        ParameterFile parameters = ParameterFile.read(folder, findings);
        OwnFieldFile ownFields = OwnFieldFile.read(folder, findings);
        List<RuleFile> rules = new ArrayList<>();
        for (String path : folder.named(RuleFolder.RULES)) {
            rules.add(RuleParser.parse(path, folder.text(path, findings), ownFields, findings));
        }
        rules.sort(Comparator.comparing(RuleFile::code).thenComparing(RuleFile::path));
        Map<Locale, MessageFile> messages = MessageFile.readAll(folder, findings);
        Map<String, CaseTable> cases = new TreeMap<>();
        for (String path : folder.named(RuleFolder.CASES)) {
            if (path.equals(RuleFolder.SUPPRESSIONS)) {
                continue;
            }
            CaseTable table = CaseTable.read(path, folder.text(path, findings), ownFields, findings);
            cases.put(table.code(), table);
        }
        Set<String> codes = rules.stream().map(RuleFile::code).collect(Collectors.toSet());
        RuleSource source = new RuleSource(
                parameters,
                ownFields,
                List.copyOf(rules),
                messages,
                cases,
                SuppressionTable.read(folder, codes, findings));
        RuleLint.check(source, findings);
        FlagLint.check(source, findings);
        ParameterLint.check(source, findings);
        TierOrderLint.check(source, findings);
        ScaleOrderLint.check(source, findings);
        MessageLint.check(source, findings);
        CaseLint.check(source, findings);
        return source;
    }

    Parameters parameters() {
        return parameterFile.parameters();
    }

    int points(String code, String tier) {
        return parameters().whole(code + "." + tier + ".points");
    }
}
