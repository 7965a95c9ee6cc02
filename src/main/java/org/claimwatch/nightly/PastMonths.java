package org.claimwatch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The files of scored months, in a folder for each rule set; those that another command made from the same are used. */
final class PastMonths {
    private static final List<String> VARIANTS = List.of("scores", "scores-against");

    private final PastFolder folder;

    /** For each rule set the folders that have months of the same, that of the request first. */
    private final List<List<PastFolder>> sources = new ArrayList<>();

    private PastMonths(PastFolder folder) {
        this.folder = folder;
    }

    /**
     * Drops months of the folder of the request that were made from something else.
     *
     * @param settings for each rule set all that its months depend on
     */
    static PastMonths begin(BacktestRequest request, List<String> settings) throws IOException {
        PastMonths months = new PastMonths(new PastFolder(request.folder()));
        PastFolder neighbour = new PastFolder(request.neighbour());
        for (int i = 0; i < settings.size(); i++) {
            months.folder.begin(VARIANTS.get(i), settings.get(i));
            months.sources.add(
                    neighbour.isOf(VARIANTS.get(i), settings.get(i))
                            ? List.of(months.folder, neighbour)
                            : List.of(months.folder));
        }
        return months;
    }

    /** The files of a month, one for each rule set; none unless all of them are there. */
    List<Path> complete(YearMonth month) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String variant = VARIANTS.get(i);
            sources.get(i).stream()
                    .map(source -> source.month(variant, month))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(files::add);
        }
        return files.size() == sources.size() ? files : List.of();
    }

    /** The files of a month that has to be scored, one for each rule set. */
    List<Path> toMake(YearMonth month) {
        return VARIANTS.subList(0, sources.size()).stream()
                .map(variant -> folder.month(variant, month))
                .toList();
    }
}
