package org.claimwatch.nightly;

import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.store.Scores.Scored;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Scores the open claims in the order of the claim number, in pages that several threads work on, and remembers the last
 * claim that was taken, to go on from there.
 */
final class ScoredClaimReader implements ItemStreamReader<Scored> {
    private static final String LAST = "last claim";
    private static final int PAGE = 1000;

    private final BiFunction<String, Integer, List<String>> claimNos;
    private final Function<List<String>, List<ClaimFile>> files;
    private final Supplier<ClaimScoring> preparation;
    private final Consumer<String> resume;
    private final int threads;
    private final Queue<ClaimScoring> idle = new ConcurrentLinkedQueue<>();
    private @Nullable WorkAhead<List<String>, List<Scored>> pages;
    private Iterator<Scored> page = List.<Scored>of().iterator();
    private String last = "";

    /**
     * @param claimNos the open claims that follow a claim number, so many at the most
     * @param files their files
     * @param preparation makes a scoring for one thread, once the first claim is at hand
     * @param resume is told the last claim that was taken, empty when none was, before the next ones are read
     */
    ScoredClaimReader(
            BiFunction<String, Integer, List<String>> claimNos,
            Function<List<String>, List<ClaimFile>> files,
            Supplier<ClaimScoring> preparation,
            Consumer<String> resume,
            int threads) {
        this.claimNos = claimNos;
        this.files = files;
        this.preparation = preparation;
        this.resume = resume;
        this.threads = threads;
    }

    @Override
    public void open(ExecutionContext context) {
        last = context.getString(LAST, "");
        resume.accept(last);
        pages = new WorkAhead<>(new KeyPages(claimNos, last, PAGE), this::score, threads);
    }

    @Override
    public @Nullable Scored read() {
        while (!page.hasNext()) {
            if (pages == null || !pages.hasNext()) {
                return null;
            }
            page = pages.next().iterator();
        }
        Scored scored = page.next();
        last = scored.claim().claimNo();
        return scored;
    }

    private List<Scored> score(List<String> claims) {
        ClaimScoring scoring = idle.poll();
        if (scoring == null) {
            scoring = preparation.get();
        }
        List<Scored> scored = files.apply(claims).stream().map(scoring::score).toList();
        idle.add(scoring);
        return scored;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putString(LAST, last);
    }

    @Override
    public void close() {
        if (pages != null) {
            pages.close();
        }
        idle.forEach(ClaimScoring::close);
        idle.clear();
    }
}
