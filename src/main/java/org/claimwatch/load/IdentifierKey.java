package org.claimwatch.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimwatch.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The key that turns what identifies somebody into something that can be joined, but not read. The same value of the
 * same {@link Kind} always gives the same hash, whichever feed it stands in; values of different kinds never do. Safe
 * for use by several threads.
 */
public final class IdentifierKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_LENGTH = 16;
    private static final int HASH_BYTES = 16;

    private final ThreadLocal<Mac> macs;
    private final Map<Kind, byte[]> domains = new EnumMap<>(Kind.class);

    private IdentifierKey(SecretKeySpec key) {
        macs = ThreadLocal.withInitial(() -> mac(key));
        for (Kind kind : Kind.values()) {
            if (kind.isIdentifier()) {
                domains.put(kind, (kind.name() + '\0').getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * Takes a secret of at least 16 bytes. With a shorter one a phone number could be found from its hash.
     *
     * @throws IllegalArgumentException if it is shorter
     */
    public static IdentifierKey of(byte[] secret) {
        if (secret.length < LEAST_LENGTH) {
            throw new IllegalArgumentException("the key is shorter than " + LEAST_LENGTH + " bytes");
        }
        return new IdentifierKey(new SecretKeySpec(secret, ALGORITHM));
    }

    /** The keyed hash of a value in 32 hex characters, or null if there is neither letter nor digit in it. */
    public @Nullable String hash(Kind kind, String clear) {
        String normal = Normal.of(kind, clear);
        return normal.isEmpty() ? null : hashNormal(kind, normal);
    }

    /** The masked form of a value, or null if there is neither letter nor digit in it. */
    public static @Nullable String mask(Kind kind, String clear) {
        String normal = Normal.of(kind, clear);
        return normal.isEmpty() ? null : Mask.of(kind, normal);
    }

    String hashNormal(Kind kind, String normal) {
        byte[] domain = domains.get(kind);
        if (domain == null) {
            throw new IllegalArgumentException(kind + " identifies nobody");
        }
        Mac mac = macs.get();
        mac.update(domain);
        byte[] hash = mac.doFinal(normal.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
