package org.claimwatch.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a rules folder, read once; paths are relative and written with {@code /}. */
public final class RuleFolder {

    static final String RULES = ".drl";
    static final String CASES = ".csv";
    static final String PARAMETERS = "parameters.yml";
    static final String ATTRIBUTES = "attributes.yml";
    static final String SUPPRESSIONS = "suppressions.csv";

    private final SortedMap<String, byte[]> files;

    private RuleFolder(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads what rules are made of: rules, cases, parameters and messages; other files are left alone.
     *
     * @throws RuleSetException if one of them is a link that leads out of the folder
     */
    public static RuleFolder read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return new RuleFolder(files);
        }
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            Path root = folder.toRealPath();
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(RULES)
                        || name.endsWith(CASES)
                        || name.equals(PARAMETERS)
                        || name.equals(ATTRIBUTES)
                        || name.matches("messages_\\w+\\.properties")) {
                    if (!path.toRealPath().startsWith(root)) {
                        throw new RuleSetException(List.of(new Finding(
                                name, 0, 0, "a link that leads out of the rules folder; put the file itself here")));
                    }
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the rules folder " + folder, e);
        }
        return new RuleFolder(files);
    }

    /** The files of a folder that was kept elsewhere, by path. */
    public static RuleFolder of(Map<String, byte[]> files) {
        return new RuleFolder(new TreeMap<>(files));
    }

    /** Files by path, in path order. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** SHA-256 over rule files and parameters, 64 hexadecimal digits, whether they are in order or not. */
    public String version() {
        return RuleSetVersion.of(this);
    }

    /** Writes the files into a folder. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            if (!path.startsWith(folder.normalize())) {
                throw new IOException(file.getKey() + " lies outside the folder");
            }
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    Iterable<String> named(String suffix) {
        return files.keySet().stream().filter(name -> name.endsWith(suffix)).toList();
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** The text of a file without a byte order mark; a file that is not UTF-8 is a finding and reads as empty. */
    String text(String name, Findings findings) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            findings.add(name, 0, 0, "the file is not UTF-8; save it as UTF-8 (in Excel: CSV UTF-8)");
            return "";
        }
    }
}
