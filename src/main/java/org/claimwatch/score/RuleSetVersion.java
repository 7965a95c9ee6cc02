package org.claimwatch.score;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Names the state of rules and parameters, so that a result tells what it was made with. */
final class RuleSetVersion {
    private RuleSetVersion() {}

    /**
     * SHA-256 over path and bytes of every file that can change a score, in path order, as 64 hexadecimal digits: rules,
     * parameters, the types of own fields, and suppressions as soon as there is one.
     */
    static String of(RuleFolder folder) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            if (changesScores(file.getKey(), file.getValue())) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Integer.toString(file.getValue().length).getBytes(StandardCharsets.US_ASCII));
                digest.update((byte) 0);
                digest.update(file.getValue());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean changesScores(String path, byte[] content) {
        return path.endsWith(RuleFolder.RULES)
                || path.equals(RuleFolder.PARAMETERS)
                || path.equals(RuleFolder.ATTRIBUTES)
                || path.equals(RuleFolder.SUPPRESSIONS) && SuppressionTable.hasRows(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
