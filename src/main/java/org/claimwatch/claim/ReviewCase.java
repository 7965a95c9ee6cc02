package org.claimwatch.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody decides on a claim that a night flagged: it becomes a case of the investigations feed.
 *
 * @param night the business date of the night
 */
public record ReviewCase(LocalDate night, String claimNo) {
    private static final Pattern ID = Pattern.compile("R(\\d{8})-[0-9a-f]{16}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int BYTES = 8;

    /**
     * The number of the case, the same for the same claim and night: {@code R20260331-} and a check over both, which
     * shows when it stands beside another claim.
     */
    public String id() {
        return "R" + DAY.format(night) + "-" + HexFormat.of().formatHex(digest(), 0, BYTES);
    }

    /** The case of that number, if it is one of the claim. */
    public static Optional<ReviewCase> of(String id, String claimNo) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            ReviewCase read = new ReviewCase(LocalDate.parse(parts.group(1), DAY), claimNo);
            return read.id().equals(id) ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((night + "\n" + claimNo).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
