package org.claimwatch.score;

import java.util.List;
import java.util.Map;

/**
 * What a rule file says of its indicator.
 *
 * @param path relative to the rules folder, with {@code /}
 * @param code from the file's name
 * @param metadata from the first rule
 * @param tiers in the order of the file, the unknown one included
 * @param whole whether every rule of the file could be read
 */
record RuleFile(
        String path, String source, String code, Map<String, String> metadata, List<Tier> tiers, boolean whole) {

    static final String ACTIVE = "ACTIVE";
    static final String OFF = "OFF";

    static String codeOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - RuleFolder.RULES.length());
    }

    static String groupOf(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    String group() {
        return groupOf(code);
    }

    String owner() {
        return metadata.getOrDefault("owner", "");
    }

    String status() {
        return metadata.getOrDefault("status", "");
    }

    boolean inForce() {
        return status().equals(ACTIVE);
    }

    /** The tiers that bear points. */
    List<Tier> scoring() {
        return tiers.stream().filter(tier -> !tier.isUnknown()).toList();
    }
}
