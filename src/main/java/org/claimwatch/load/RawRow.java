package org.claimwatch.load;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row that the CSV parser is at; one object for all rows of a file. Of the header it keeps every field, of a later
 * row those that {@link #expect} asks for. Blanks around a field are dropped, and an empty field is null.
 */
final class RawRow extends AbstractBaseCsvCallbackHandler<RawRow> {

    /** The longest row that is read, in characters. */
    static final int LIMIT = 1 << 20;

    /** The most lines of a quoted field: one with more is taken for a quote that nobody closed. */
    static final int LINES = 50;

    private static final char REPLACEMENT = '\uFFFD';
    private static final String QUOTES = "RFC 4180";
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final List<String> header = new ArrayList<>();
    private boolean @Nullable [] wanted;
    private @Nullable String[] fields = new String[0];
    private long line;
    private int count;
    private int size;
    private int breaks;
    private int undecoded;
    private String broken = QUOTES;

    /** From now on keeps the fields at the wanted places. */
    void expect(boolean[] places) {
        wanted = places;
        fields = new String[places.length];
    }

    List<String> header() {
        return header;
    }

    long line() {
        return line;
    }

    /** The line on which the field begins that follows those of the row that have been read. */
    long nextFieldLine() {
        return line + breaks;
    }

    int count() {
        return count;
    }

    @Nullable
    String field(int place) {
        return fields[place];
    }

    /** The place of the first field that is not UTF-8, or −1. */
    int undecoded() {
        return undecoded;
    }

    /** What a row must keep to be read; tells why the parser gave up. */
    String broken(CsvParseException e) {
        // The parser has one exception for everything.
        boolean tooLong = String.valueOf(e.getMessage()).startsWith("The maximum buffer size");
        return tooLong ? Integer.toString(LIMIT) : broken;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        count = 0;
        size = 0;
        breaks = 0;
        undecoded = -1;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        count++;
        size += length + 1;
        if (size > LIMIT) {
            giveUp(Integer.toString(LIMIT));
        }
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = buffer[i];
            if (c == REPLACEMENT && undecoded < 0) {
                undecoded = place;
            } else if (c == 0) {
                giveUp("UTF-8");
            }
        }
        if (quoted) {
            breaks += lineBreaks(buffer, offset, end);
        }
        if (wanted == null) {
            String name = stripped(buffer, offset, end);
            header.add(name == null ? "" : name);
        } else if (place < wanted.length) {
            fields[place] = wanted[place] ? stripped(buffer, offset, end) : null;
        }
    }

    @Override
    protected RawRow buildRecord() {
        return this;
    }

    private int lineBreaks(char[] buffer, int offset, int end) {
        int found = 0;
        for (int i = offset; i < end; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r' && (i + 1 == end || buffer[i + 1] != '\n')) {
                found++;
            }
        }
        if (found >= LINES) {
            giveUp(QUOTES);
        }
        return found;
    }

    private void giveUp(String reason) {
        broken = reason;
        throw new CsvParseException(reason);
    }

    private static @Nullable String stripped(char[] buffer, int offset, int end) {
        int from = offset;
        int to = end;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (from < to && isBlank(buffer[to - 1])) {
            to--;
        }
        return from == to ? null : new String(buffer, from, to - from);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= NO_BREAK_SPACE && (c == NO_BREAK_SPACE || Character.isWhitespace(c));
    }
}
