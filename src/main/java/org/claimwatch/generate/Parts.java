package org.claimwatch.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part catalogue, read from the resources. */
final class Parts {
    private static final Map<String, Part> BY_CODE = new LinkedHashMap<>();
    private static final List<Row> ROWS = new ArrayList<>();

    static {
        Map<String, NamedCsvRecord> costs = new LinkedHashMap<>();
        for (NamedCsvRecord row : read("part_costs.csv")) {
            costs.put(row.getField("part_code"), row);
        }
        for (NamedCsvRecord row : read("part_catalog.csv")) {
            NamedCsvRecord cost = costs.get(row.getField("part_code"));
            if (cost == null) {
                throw new IllegalStateException("No cost of " + row.getField("part_code"));
            }
            BY_CODE.put(row.getField("part_code"), part(row, cost));
            Row copy = new Row(Feed.PART_CATALOG);
            row.getFieldsAsMap().forEach(copy::set);
            ROWS.add(copy);
        }
    }

    private static final List<Part> ALL = List.copyOf(BY_CODE.values());

    private Parts() {}

    /** The catalogue as it is delivered. */
    static List<Row> rows() {
        return ROWS;
    }

    static List<Part> all() {
        return ALL;
    }

    /** The part of a code with or without its side. */
    static Part of(String code) {
        Part part = BY_CODE.get(base(code));
        if (part == null) {
            throw new IllegalArgumentException("No part " + code);
        }
        return part;
    }

    static String base(String code) {
        boolean plain = BY_CODE.containsKey(code) || !(code.endsWith("_L") || code.endsWith("_R"));
        return plain ? code : code.substring(0, code.length() - 2);
    }

    /** The Chinese name with its side. */
    static String name(String code) {
        String base = base(code);
        String name = of(code).nameZh();
        if (base.equals(code)) {
            return name;
        }
        return (code.endsWith("_L") ? "左" : "右") + name;
    }

    private static Part part(NamedCsvRecord row, NamedCsvRecord cost) {
        List<Part.Conduction> conductions = new ArrayList<>();
        for (String path : split(row.getField("conduction"), ";")) {
            String[] sides = path.split(">", -1);
            conductions.add(new Part.Conduction(numbers(sides[0]), Integer.parseInt(sides[1])));
        }
        String least = row.getField("min_severity");
        return new Part(
                row.getField("part_code"),
                row.getField("name_en"),
                row.getField("name_zh"),
                row.getField("sided").equals("true"),
                numbers(row.getField("clocks")),
                row.getField("layer"),
                least.isEmpty() ? 0 : Integer.parseInt(least),
                List.copyOf(conductions),
                Integer.parseInt(cost.getField("price")),
                Double.parseDouble(cost.getField("hours")),
                Double.parseDouble(cost.getField("paint_hours")));
    }

    private static List<Integer> numbers(String list) {
        return split(list, "\\|").stream().map(Integer::valueOf).toList();
    }

    private static List<String> split(String list, String separator) {
        return list.isEmpty() ? List.of() : List.of(list.split(separator, -1));
    }

    static List<NamedCsvRecord> read(String resource) {
        InputStream stream = Parts.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("No resource " + resource);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
