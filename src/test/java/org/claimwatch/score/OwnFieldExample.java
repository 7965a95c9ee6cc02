package org.claimwatch.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The standard rules with the example of an indicator on the insurer's own fields beside them. */
public final class OwnFieldExample {
    public static final Path FOLDER = Path.of("src/site/examples/own-field");

    private OwnFieldExample() {}

    /** Does what the page beside the rules tells an author to do: copies the new files, appends to those that exist. */
    public static Path install(Path folder) throws IOException {
        RuleFolder.read(Path.of("rules")).writeTo(folder);
        for (String added : List.of("attributes.yml", "ow/OW-01.drl", "ow/OW-01.csv")) {
            Files.createDirectories(folder.resolve(added).getParent());
            Files.copy(FOLDER.resolve(added), folder.resolve(added));
        }
        for (String appended : List.of("parameters.yml", "messages_en.properties", "messages_zh.properties")) {
            Files.write(
                    folder.resolve(appended), Files.readAllBytes(FOLDER.resolve(appended)), StandardOpenOption.APPEND);
        }
        return folder;
    }
}
