package org.claimwatch.enrich;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimwatch.claim.ContactUse;
import org.claimwatch.claim.Parameters;

/** How many insured persons share a phone or a bank account. */
public final class ContactSharing {
    private final int windowDays;

    public ContactSharing(Parameters parameters) {
        this.windowDays = parameters.whole("PN-03.max_days");
    }

    /** For each open claim, the different insured persons of the claims that use the contact within the window. */
    public Map<String, Integer> persons(List<ContactUse> uses) {
        Map<String, Integer> byClaim = new HashMap<>();
        for (ContactUse claim : uses) {
            if (claim.open()) {
                Set<String> persons = new HashSet<>();
                for (ContactUse other : uses) {
                    if (other.insured() != null && Math.abs(Times.days(claim.lossOn(), other.lossOn())) <= windowDays) {
                        persons.add(other.insured());
                    }
                }
                byClaim.put(claim.claimNo(), persons.size());
            }
        }
        return byClaim;
    }
}
