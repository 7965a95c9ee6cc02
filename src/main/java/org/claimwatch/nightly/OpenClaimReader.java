package org.claimwatch.nightly;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.store.ClaimFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the open claims in the order of the claim number and remembers the last one, to go on from there. */
final class OpenClaimReader implements ItemStreamReader<ClaimFile> {
    private static final String LAST = "last claim";
    private static final int PAGE = 500;

    private final ClaimFiles files;
    private final AsOf asOf;
    private final Set<String> ownFields;
    private String last = "";
    private Iterator<ClaimFile> page = List.<ClaimFile>of().iterator();

    OpenClaimReader(ClaimFiles files, AsOf asOf, Set<String> ownFields) {
        this.files = files;
        this.asOf = asOf;
        this.ownFields = ownFields;
    }

    @Override
    public void open(ExecutionContext context) {
        last = context.getString(LAST, "");
    }

    @Override
    public @Nullable ClaimFile read() {
        if (!page.hasNext()) {
            page = files.page(asOf, last, PAGE, ownFields).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        ClaimFile file = page.next();
        last = file.claim().claimNo();
        return file;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putString(LAST, last);
    }
}
