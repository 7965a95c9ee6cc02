package org.claimwatch.enrich;

import java.util.HashSet;
import java.util.Set;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimParty;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Payment;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** Who and what appears in a claim, held against the watch list. */
final class PartyFacts {
    private final Reference reference;

    PartyFacts(Reference reference) {
        this.reference = reference;
    }

    void fill(ClaimFile file, @Nullable Estimate estimate, ClaimFactsBuilder facts) {
        facts.watchListed(isWatched("PERSON", persons(file))
                || isWatched("VIN", vins(file))
                || isWatched("ACCOUNT", accounts(file))
                || estimate != null && isWatched("SHOP", setOf(estimate.shopId())));
    }

    private boolean isWatched(String kind, Set<String> values) {
        Set<String> watched = reference.watched().getOrDefault(kind, Set.of());
        return values.stream().anyMatch(watched::contains);
    }

    private static Set<String> persons(ClaimFile file) {
        Set<String> hashes = new HashSet<>();
        partyIds(file).forEach(id -> {
            Party party = file.parties().get(id);
            if (party != null && party.idNumberHash() != null) {
                hashes.add(party.idNumberHash());
            }
        });
        return hashes;
    }

    private static Set<String> accounts(ClaimFile file) {
        Set<String> hashes = new HashSet<>();
        partyIds(file).forEach(id -> {
            Party party = file.parties().get(id);
            if (party != null && party.bankAccountHash() != null) {
                hashes.add(party.bankAccountHash());
            }
        });
        for (Payment payment : file.payments()) {
            hashes.addAll(setOf(payment.bankAccountHash()));
        }
        return hashes;
    }

    private static Set<String> vins(ClaimFile file) {
        Set<String> hashes = new HashSet<>();
        Vehicle own = file.ownVehicle();
        if (own != null) {
            hashes.addAll(setOf(own.vinHash()));
        }
        for (ClaimVehicle vehicle : file.vehicles()) {
            Vehicle registered =
                    vehicle.vehicleId() == null ? null : file.vehiclesById().get(vehicle.vehicleId());
            if (registered != null) {
                hashes.addAll(setOf(registered.vinHash()));
            }
        }
        return hashes;
    }

    /** The insured, drivers and owners of either side, the claim's parties and payees. */
    private static Set<String> partyIds(ClaimFile file) {
        Set<String> ids = new HashSet<>();
        Policy policy = file.policy();
        if (policy != null) {
            ids.add(policy.insuredPartyId());
        }
        for (ClaimVehicle vehicle : file.vehicles()) {
            ids.addAll(setOf(vehicle.driverPartyId()));
            ids.addAll(setOf(owner(file, vehicle)));
        }
        Vehicle own = file.ownVehicle();
        if (own != null) {
            ids.addAll(setOf(own.ownerPartyId()));
        }
        for (ClaimParty party : file.claimParties()) {
            ids.add(party.partyId());
        }
        for (Payment payment : file.payments()) {
            ids.addAll(setOf(payment.payeePartyId()));
        }
        return ids;
    }

    /** The owner of a vehicle: as registered, else as the claim says. */
    static @Nullable String owner(ClaimFile file, ClaimVehicle vehicle) {
        boolean isOwn = file.own().filter(vehicle::equals).isPresent();
        String id = isOwn ? file.ownVehicleId() : vehicle.vehicleId();
        Vehicle registered = id == null ? null : file.vehiclesById().get(id);
        String owner = registered == null ? null : registered.ownerPartyId();
        return owner == null ? vehicle.ownerPartyId() : owner;
    }

    private static Set<String> setOf(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
