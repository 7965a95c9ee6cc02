package org.claimwatch.load;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.claimwatch.claim.Codes;
import org.claimwatch.claim.Points;
import org.jspecify.annotations.Nullable;

/**
 * The hash by which an unchanged row is known again: the first 64 bits of SHA-256 over a canonical form of its values.
 * It is stored, so the form must stay as it is: a byte that tells the type (0 for null), then the value, big-endian; a
 * text as its length and its UTF-16 units.
 */
final class RowHash {

    private final MessageDigest digest = Sha256.digest();
    private ByteBuffer buffer = ByteBuffer.allocate(4096);

    long of(@Nullable Object[] values) {
        buffer.clear();
        for (Object value : values) {
            add(value);
        }
        digest.update(buffer.array(), 0, buffer.position());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private void add(@Nullable Object value) {
        ensure(16);
        if (value == null) {
            buffer.put((byte) 0);
        } else if (value instanceof String text) {
            add(1, text);
        } else if (value instanceof LocalDateTime time) {
            add(2, time.toEpochSecond(ZoneOffset.UTC));
        } else if (value instanceof BigDecimal money) {
            buffer.put((byte) 3)
                    .put((byte) money.scale())
                    .putLong(money.unscaledValue().longValueExact());
        } else if (value instanceof Boolean bool) {
            buffer.put((byte) 4).put((byte) (bool ? 1 : 0));
        } else if (value instanceof Integer whole) {
            add(5, whole);
        } else if (value instanceof Double number) {
            add(6, Double.doubleToLongBits(number));
        } else if (value instanceof LocalDate date) {
            add(7, date.toEpochDay());
        } else if (value instanceof Points points) {
            add(8, points.mask());
        } else if (value instanceof Codes codes) {
            add(9, codes.toString());
        } else {
            throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void add(int type, long number) {
        buffer.put((byte) type).putLong(number);
    }

    private void add(int type, String text) {
        ensure(text.length() * 2 + 5);
        buffer.put((byte) type).putInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer.putChar(text.charAt(i));
        }
    }

    private void ensure(int bytes) {
        if (buffer.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(buffer.capacity() * 2 + bytes);
            buffer = larger.put(buffer.flip());
        }
    }
}
