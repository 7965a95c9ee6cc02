package org.claimwatch.enrich;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.claimwatch.claim.ClaimFactsBuilder;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.Identity;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Reference;
import org.claimwatch.claim.Vehicle;
import org.jspecify.annotations.Nullable;

/** How the people of a claim stand to the vehicle and to each other. */
final class LinkFacts {
    private static final Set<String> DECLARED = Set.of("FAMILY", "EMPLOYEE", "LESSOR");

    private final Reference reference;

    LinkFacts(Reference reference) {
        this.reference = reference;
    }

    void fill(ClaimFile file, ClaimFactsBuilder facts) {
        ownership(file, facts);
        sides(file, facts);
    }

    private void ownership(ClaimFile file, ClaimFactsBuilder facts) {
        Policy policy = file.policy();
        Vehicle vehicle = file.ownVehicle();
        if (policy == null || vehicle == null || vehicle.ownerPartyId() == null) {
            return;
        }
        String insured = Identity.ofParty(policy.insuredPartyId(), file.parties());
        String owner = Identity.ofParty(vehicle.ownerPartyId(), file.parties());
        facts.insuredIsOwner(Objects.equals(insured, owner))
                .daysFromTransferToLoss(
                        vehicle.transferredOn() == null
                                ? null
                                : Times.days(
                                        vehicle.transferredOn(),
                                        file.claim().lossAt().toLocalDate()))
                .relationDeclared(file.claimParties().stream().anyMatch(party -> {
                    String identity = Identity.ofParty(party.partyId(), file.parties());
                    return party.relationship() != null
                            && DECLARED.contains(party.relationship())
                            && (Objects.equals(identity, insured) || Objects.equals(identity, owner));
                }));
        if (reference.delivered().contains(Feed.ENDORSEMENTS)) {
            facts.ownerChangeEndorsed(file.endorsements().stream()
                    .anyMatch(change -> change.type().equals("OWNER_CHANGE")
                            && !change.issuedAt().isAfter(file.claim().lossAt())));
        }
    }

    private static void sides(ClaimFile file, ClaimFactsBuilder facts) {
        List<String> own = ownSide(file);
        List<String> other = otherSide(file);
        if (own.isEmpty() || other.isEmpty()) {
            return;
        }
        facts.sidesShareIdentity(share(own, other, id -> Identity.ofParty(id, file.parties()))
                        || share(own, other, id -> of(file, id, Party::bankAccountHash)))
                .sidesShareContact(share(own, other, id -> of(file, id, Party::phoneHash))
                        || share(own, other, id -> of(file, id, Party::addressHash)));
    }

    /** The drivers and owners of the third vehicles. */
    static List<String> otherSide(ClaimFile file) {
        List<String> ids = new ArrayList<>();
        for (ClaimVehicle third : file.thirds()) {
            add(ids, third.driverPartyId());
            add(ids, PartyFacts.owner(file, third));
        }
        return ids;
    }

    /** The insured, the own driver and the own vehicle's owner. */
    static List<String> ownSide(ClaimFile file) {
        List<String> ids = new ArrayList<>();
        Policy policy = file.policy();
        add(ids, policy == null ? null : policy.insuredPartyId());
        ClaimVehicle own = file.own().orElse(null);
        if (own != null) {
            add(ids, own.driverPartyId());
            add(ids, PartyFacts.owner(file, own));
        } else if (file.ownVehicle() != null) {
            add(ids, file.ownVehicle().ownerPartyId());
        }
        return ids;
    }

    private static boolean share(List<String> own, List<String> other, Function<String, @Nullable String> trait) {
        Set<String> traits = new HashSet<>();
        own.stream().map(trait).filter(Objects::nonNull).forEach(traits::add);
        return other.stream().map(trait).anyMatch(traits::contains);
    }

    private static @Nullable String of(ClaimFile file, String id, Function<Party, @Nullable String> trait) {
        Party party = file.parties().get(id);
        return party == null ? null : trait.apply(party);
    }

    private static void add(List<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
