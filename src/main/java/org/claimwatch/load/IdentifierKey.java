package org.claimwatch.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimwatch.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The key that turns what identifies somebody into something that can be joined, but not read. The same value of the
 * same {@link Kind} always gives the same hash, whichever feed it stands in; values of different kinds never do. Safe
 * for use by several threads.
 *
 * <p>A key may have followed others. Then a value is hashed with the first key, the hash with the second, and so on: what
 * was stored under the earlier keys can be brought under the new one without the clear values, and who knows the earlier
 * keys alone can't find a value from its hash.
 */
public final class IdentifierKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_LENGTH = 16;
    private static final int HASH_BYTES = 16;
    private static final byte[] CHECK = "\0check".getBytes(StandardCharsets.UTF_8);

    private final List<ThreadLocal<Mac>> macs;
    private final Map<Kind, byte[]> domains = new EnumMap<>(Kind.class);

    private IdentifierKey(List<ThreadLocal<Mac>> macs) {
        this.macs = macs;
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
        return of(List.of(secret));
    }

    /**
     * Takes the secret that is in use and those that it followed, the first one first.
     *
     * @throws IllegalArgumentException if there is none, or one is shorter than 16 bytes
     */
    public static IdentifierKey of(List<byte[]> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(secret -> secret.length < LEAST_LENGTH)) {
            throw new IllegalArgumentException("the key is shorter than " + LEAST_LENGTH + " bytes");
        }
        return new IdentifierKey(secrets.stream()
                .map(secret -> new SecretKeySpec(secret, ALGORITHM))
                .map(key -> ThreadLocal.withInitial(() -> mac(key)))
                .toList());
    }

    /** The key that this one followed. */
    public Optional<IdentifierKey> before() {
        return macs.size() == 1 ? Optional.empty() : Optional.of(new IdentifierKey(macs.subList(0, macs.size() - 1)));
    }

    /** A value by which the key is known again; the key can't be found from it. */
    public String check() {
        return chained(hex(macs.get(0).get().doFinal(CHECK)), 1);
    }

    /** What a hash under the key {@link #before} is under this one. */
    public String renewed(String hash) {
        return chained(hash, macs.size() - 1);
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
        Mac mac = macs.get(0).get();
        mac.update(domain);
        return chained(hex(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8))), 1);
    }

    private String chained(String hash, int from) {
        String chained = hash;
        for (ThreadLocal<Mac> mac : macs.subList(from, macs.size())) {
            chained = hex(mac.get().doFinal(chained.getBytes(StandardCharsets.US_ASCII)));
        }
        return chained;
    }

    private static String hex(byte[] hash) {
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
