package org.claimwatch.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.ClaimVehicle;
import org.claimwatch.claim.Identity;
import org.claimwatch.claim.Party;
import org.claimwatch.claim.Policy;
import org.claimwatch.claim.Vehicle;
import org.claimwatch.enrich.EvidenceFinder.Case;
import org.jspecify.annotations.Nullable;

/** Which persons, masked. */
final class PartyEvidence {
    private static final List<Trait> TRAITS = List.of(
            new Trait("bank_account", Party::bankAccountHash, Party::bankAccountMask),
            new Trait("phone", Party::phoneHash, Party::phoneMask),
            new Trait("address", Party::addressHash, Party::addressMask));

    /** Something that two persons can have in common. */
    private record Trait(
            String label, Function<Party, @Nullable String> hash, Function<Party, @Nullable String> mask) {}

    void register(Map<String, Function<Case, Stream<EvidenceRow>>> finders) {
        finders.put("PN-01", PartyEvidence::ownership);
        finders.put("PN-04", of -> sides(of.file()));
        finders.put("DO-01", PartyEvidence::licence);
    }

    private static Stream<EvidenceRow> ownership(Case of) {
        Policy policy = of.file().policy();
        Vehicle vehicle = of.file().ownVehicle();
        if (policy == null || vehicle == null) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(EvidenceRow.vehicle(vehicle).day("transferred_on", vehicle.transferredOn())),
                Stream.of(
                                row(of.file(), policy.insuredPartyId(), "INSURED"),
                                row(of.file(), vehicle.ownerPartyId(), "OWNER"))
                        .flatMap(Function.identity()));
    }

    private static Stream<EvidenceRow> row(ClaimFile file, @Nullable String partyId, String role) {
        Party party = partyId == null ? null : file.parties().get(partyId);
        return party == null
                ? Stream.empty()
                : Stream.of(new EvidenceRow(org.claimwatch.claim.Evidence.Kind.PARTY, party.partyId())
                        .code("role", role)
                        .text("name", party.nameMask())
                        .text("id_number", party.idNumberMask()));
    }

    /** Whoever of the one side has something in common with somebody of the other. */
    private static Stream<EvidenceRow> sides(ClaimFile file) {
        List<EvidenceRow> rows = new ArrayList<>();
        for (String own : new LinkedHashSet<>(LinkFacts.ownSide(file))) {
            for (String other : new LinkedHashSet<>(LinkFacts.otherSide(file))) {
                Party one = file.parties().get(own);
                Party two = file.parties().get(other);
                if (one != null && two != null) {
                    pair(file, one, two, rows);
                }
            }
        }
        return rows.stream();
    }

    private static void pair(ClaimFile file, Party own, Party other, List<EvidenceRow> rows) {
        boolean same = Objects.equals(
                Identity.ofParty(own.partyId(), file.parties()), Identity.ofParty(other.partyId(), file.parties()));
        EvidenceRow one = EvidenceRow.party(own, "OWN");
        EvidenceRow two = EvidenceRow.party(other, "THIRD");
        if (same) {
            one.text("id_number", own.idNumberMask());
            two.text("id_number", other.idNumberMask());
        }
        boolean shared = same;
        for (Trait trait : TRAITS) {
            String hash = trait.hash().apply(own);
            if (hash != null && hash.equals(trait.hash().apply(other))) {
                shared = true;
                one.text(trait.label(), trait.mask().apply(own));
                two.text(trait.label(), trait.mask().apply(other));
            }
        }
        if (shared) {
            rows.add(one);
            rows.add(two);
        }
    }

    private static Stream<EvidenceRow> licence(Case of) {
        String driverId = of.file().own().map(ClaimVehicle::driverPartyId).orElse(null);
        Party driver = driverId == null ? null : of.file().parties().get(driverId);
        Vehicle vehicle = of.file().ownVehicle();
        return Stream.concat(
                driver == null
                        ? Stream.empty()
                        : Stream.of(EvidenceRow.party(driver, "OWN")
                                .code("licence_status", driver.licenceStatus())
                                .day("licence_valid_to", driver.licenceValidTo())),
                vehicle == null
                        ? Stream.empty()
                        : Stream.of(
                                EvidenceRow.vehicle(vehicle).day("inspection_valid_to", vehicle.inspectionValidTo())));
    }
}
