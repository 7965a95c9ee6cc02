package org.claimwatch.claim;

import java.util.List;

/**
 * A column of a feed.
 *
 * @param name the name in the file's header
 * @param stored the column it is stored in; identifiers are stored in {@code stored_hash} and {@code stored_mask}
 * @param required whether every row must fill it
 * @param codes the allowed codes of a {@link Kind#CODE} or {@link Kind#CODES} column
 * @param length the longest text that is taken, in characters
 * @param least the least number that is taken
 * @param greatest the greatest number that is taken
 */
public record Column(
        String name,
        String stored,
        Kind kind,
        boolean required,
        List<String> codes,
        int length,
        double least,
        double greatest) {

    private static final int ID_LENGTH = 64;
    private static final double MONEY_LIMIT = 999_999_999_999.99;

    static Column of(String name, Kind kind) {
        return new Column(name, name, kind, false, List.of(), 500, -MONEY_LIMIT, MONEY_LIMIT);
    }

    static Column text(String name) {
        return text(name, ID_LENGTH);
    }

    static Column text(String name, int length) {
        return new Column(name, name, Kind.TEXT, false, List.of(), length, 0, 0);
    }

    static Column code(String name, String... codes) {
        return new Column(name, name, Kind.CODE, false, List.of(codes), 0, 0, 0);
    }

    static Column codes(String name, String... codes) {
        return new Column(name, name, Kind.CODES, false, List.of(codes), 0, 0, 0);
    }

    static Column number(String name, double least, double greatest) {
        return new Column(name, name, Kind.NUMBER, false, List.of(), 0, least, greatest);
    }

    static Column whole(String name, int least, int greatest) {
        return new Column(name, name, Kind.WHOLE, false, List.of(), 0, least, greatest);
    }

    Column storedAs(String column) {
        return new Column(name, column, kind, required, codes, length, least, greatest);
    }

    Column upTo(int characters) {
        return new Column(name, stored, kind, required, codes, characters, least, greatest);
    }

    Column inEveryRow() {
        return new Column(name, stored, kind, true, codes, length, least, greatest);
    }

    /** The table columns that hold the value, in order. */
    public List<String> storedColumns() {
        if (!kind.isIdentifier()) {
            return List.of(stored);
        }
        return name.equals("vin") && !required
                ? List.of(stored + "_hash", stored + "_mask", stored + "_check")
                : List.of(stored + "_hash", stored + "_mask");
    }

    /** The table column by which rows are compared and joined. */
    public String keyColumn() {
        return kind.isIdentifier() ? stored + "_hash" : stored;
    }
}
