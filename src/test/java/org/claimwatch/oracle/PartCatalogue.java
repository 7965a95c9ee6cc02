package org.claimwatch.oracle;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The parts by code: the delivered catalogue, else the starting table. */
final class PartCatalogue {

    private final Map<String, Part> parts = new HashMap<>();

    PartCatalogue(Feeds feeds) {
        Collection<Row> rows = feeds.delivered("part_catalog") ? feeds.all("part_catalog") : startingTable();
        for (Row row : rows) {
            Part part = Part.of(row);
            parts.put(part.code(), part);
        }
    }

    static Collection<Row> startingTable() {
        try {
            return Feeds.read(Path.of(
                    PartCatalogue.class.getResource("/oracle/part_zones.csv").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of a line's code, null when there is none. */
    Part part(String code) {
        if (code == null) {
            return null;
        }
        if (parts.containsKey(code)) {
            return parts.get(code);
        }
        Part base = parts.get(withoutSide(code));
        return base != null && base.sided() ? base : null;
    }

    static String withoutSide(String code) {
        return code.endsWith("_L") || code.endsWith("_R") ? code.substring(0, code.length() - 2) : code;
    }

    static boolean isRight(String code) {
        return code.endsWith("_R");
    }

    static boolean isRestraint(String code) {
        return code != null && (code.startsWith("AIRBAG_") || withoutSide(code).equals("BELT_PRETENSIONER"));
    }

    static boolean isAirbag(String code) {
        return "AIRBAG_FRONT".equals(code) || "AIRBAG_SIDE_L".equals(code) || "AIRBAG_SIDE_R".equals(code);
    }
}
