package org.claimwatch.nightly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for planted values in all that a run left behind, packed files unpacked. */
public final class LeakSearch {
    private final Map<String, byte[]> places = new TreeMap<>();
    private long searches;

    /** Every file below a folder, but those below one of the others. */
    public LeakSearch folder(Path folder, Path... others) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> Stream.of(others).noneMatch(path::startsWith))
                    .toList()) {
                add(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LeakSearch text(String where, String text) {
        places.put(where, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void add(String where, byte[] bytes) throws IOException {
        places.put(where, bytes);
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    add(where + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    /** Where which of the values stand. */
    public List<String> find(PlantedValues planted) {
        List<String> found = new ArrayList<>();
        for (String value : planted.values()) {
            found.addAll(find(value));
        }
        return found;
    }

    public List<String> find(String value) {
        List<String> found = new ArrayList<>();
        for (List<Byte> trace : PlantedValues.traces(value)) {
            for (Map.Entry<String, byte[]> place : places.entrySet()) {
                searches++;
                if (holds(place.getValue(), trace)) {
                    found.add(value + " in " + place.getKey());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    public String counts(PlantedValues planted) {
        long bytes = places.values().stream().mapToLong(place -> place.length).sum();
        return planted.values().size() + " values, " + places.size() + " places, " + bytes + " bytes, " + searches
                + " searches";
    }

    private static boolean holds(byte[] bytes, List<Byte> trace) {
        byte[] wanted = new byte[trace.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = trace.get(i);
        }
        byte first = wanted[0];
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == first && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
