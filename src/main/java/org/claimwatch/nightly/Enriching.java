package org.claimwatch.nightly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Parameters;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.VehicleHistory;
import org.claimwatch.enrich.ContactSharing;
import org.claimwatch.enrich.VehicleHistories;
import org.claimwatch.store.LinkedClaims;
import org.claimwatch.store.NightIndex;
import org.springframework.stereotype.Component;

/** Works out what claims say of each other: one pass over the sorted keys of each kind of link. */
@Component
public class Enriching {
    private static final int GROUPS_PER_PAGE = 500;

    private final NightIndex index;
    private final LinkedClaims links;

    Enriching(NightIndex index, LinkedClaims links) {
        this.index = index;
        this.links = links;
    }

    /** Indexes the claims that count in the night. */
    public long index(AsOf asOf) {
        return index.build(asOf);
    }

    /** The history of every vehicle with more than one claim. */
    public long vehicles(AsOf asOf, Reference reference, Parameters parameters, Progress progress) {
        VehicleHistories histories = new VehicleHistories(parameters);
        links.clearVehicleHistory();
        long claims = 0;
        List<String> page = links.vehicles("", GROUPS_PER_PAGE);
        while (!page.isEmpty()) {
            Map<String, VehicleHistory> byClaim = new HashMap<>();
            links.ofVehicles(asOf, reference.delivered(), page)
                    .values()
                    .forEach(group -> byClaim.putAll(histories.of(group)));
            links.saveVehicleHistory(byClaim);
            claims += byClaim.size();
            progress.advance(byClaim.size());
            page = links.vehicles(page.get(page.size() - 1), GROUPS_PER_PAGE);
        }
        return claims;
    }

    /** The persons behind every phone and account that stands in more than one claim. */
    public long contacts(Parameters parameters, Progress progress) {
        ContactSharing sharing = new ContactSharing(parameters);
        links.clearContactPersons();
        long claims = 0;
        List<String> page = links.contacts("", GROUPS_PER_PAGE);
        while (!page.isEmpty()) {
            Map<String, Integer> byClaim = new HashMap<>();
            links.ofContacts(page)
                    .values()
                    .forEach(uses -> sharing.persons(uses)
                            .forEach((claimNo, persons) -> byClaim.merge(claimNo, persons, Math::max)));
            links.saveContactPersons(byClaim);
            claims += byClaim.size();
            progress.advance(byClaim.size());
            page = links.contacts(page.get(page.size() - 1), GROUPS_PER_PAGE);
        }
        return claims;
    }
}
