package org.claimwatch.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The bytes of a file as text, and their digest, in one pass. */
final class FeedInput {

    private final DigestInputStream bytes;
    private final byte[] start;

    FeedInput(InputStream source) throws IOException {
        MessageDigest digest = Sha256.digest();
        bytes = new DigestInputStream(source, digest);
        start = bytes.readNBytes(4);
    }

    /** Whether it may be UTF-8: it does not begin like UTF-16, UTF-32 or a packed file. */
    boolean mayBeUtf8() {
        return !(begins(0xFE, 0xFF)
                || begins(0xFF, 0xFE)
                || begins(0, 0, 0xFE, 0xFF)
                || begins('P', 'K', 3, 4)
                || begins(0x1F, 0x8B));
    }

    /** The text behind a byte-order mark; what is not UTF-8 in it is read as U+FFFD. */
    Reader text() {
        int mark = begins(0xEF, 0xBB, 0xBF) ? 3 : 0;
        InputStream head = new ByteArrayInputStream(start, mark, start.length - mark);
        return new InputStreamReader(new SequenceInputStream(head, bytes), StandardCharsets.UTF_8);
    }

    /** The digest of all bytes, in hex. Reads those that have not been read yet. */
    String sha256() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    private boolean begins(int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
