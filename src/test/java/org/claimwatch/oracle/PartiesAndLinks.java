package org.claimwatch.oracle;

import static org.claimwatch.oracle.ClaimFile.days;
import static org.claimwatch.oracle.ClaimFile.within;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class PartiesAndLinks {

    private PartiesAndLinks() {}

    static Finding pn01(ClaimFile claim) {
        Night night = claim.night;
        String insured = night.personIdentity(claim.insured());
        String owner = claim.vehicle == null ? null : night.personIdentity(claim.vehicle.text("owner_party_id"));
        if (insured == null || owner == null) {
            return Finding.UNKNOWN;
        }
        if (insured.equals(owner) || related(claim, insured, owner)) {
            return Finding.CLEAR;
        }
        if (!night.delivered("endorsements")) {
            return Finding.UNKNOWN;
        }
        boolean ownerChanged = claim.endorsements().stream()
                .anyMatch(
                        e -> e.is("type", "OWNER_CHANGE") && !e.at("issued_at").isAfter(claim.lossAt));
        if (ownerChanged) {
            return Finding.CLEAR;
        }
        boolean transferredLately = claim.vehicle.has("transferred_on")
                && within(days(claim.vehicle.on("transferred_on"), claim.lossDate), 0, 60);
        return Finding.of(transferredLately ? 15 : 5);
    }

    private static boolean related(ClaimFile claim, String insured, String owner) {
        return claim.night.claimParties.getOrDefault(claim.claimNo, List.of()).stream()
                .filter(party -> party.is("relationship", "FAMILY", "EMPLOYEE", "LESSOR"))
                .map(party -> claim.night.personIdentity(party.text("party_id")))
                .anyMatch(person -> person.equals(insured) || person.equals(owner));
    }

    static Finding pn03(ClaimFile claim) {
        int u = 0;
        String phone = Clear.phone(claim.row.text("report_phone"));
        if (phone != null && !contractShops(claim, "phone", Clear::phone).contains(phone)) {
            u = insuredPersons(claim, claim.night.claimsOfPhone.getOrDefault(phone, List.of()));
        }
        Set<String> shopAccounts = contractShops(claim, "bank_account", Clear::normalised);
        for (String account : claim.accountsPaid()) {
            if (!shopAccounts.contains(account)) {
                List<ClaimFile> sharing = claim.night.claimsOfAccount.getOrDefault(account, List.of());
                u = Math.max(u, insuredPersons(claim, sharing));
            }
        }
        return Finding.of(u >= 3 ? 30 : u == 2 ? 15 : 0, phone == null || !claim.night.delivered("payments"));
    }

    private static int insuredPersons(ClaimFile claim, List<ClaimFile> sharing) {
        Set<String> persons = new HashSet<>();
        persons.add(claim.night.personIdentity(claim.insured()));
        for (ClaimFile other : sharing) {
            if (claim.daysApart(other) <= 365) {
                persons.add(claim.night.personIdentity(other.insured()));
            }
        }
        persons.remove(null);
        return persons.size();
    }

    private static Set<String> contractShops(ClaimFile claim, String column, Function<String, String> form) {
        return claim.night.shops.values().stream()
                .filter(shop -> shop.isTrue("contract"))
                .map(shop -> form.apply(shop.text(column)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static Finding pn04(ClaimFile claim) {
        Set<String> own = new HashSet<>();
        own.add(claim.insured());
        own.add(claim.ownDriver());
        own.add(claim.ownOwner());
        own.remove(null);
        Set<String> other = new HashSet<>();
        for (Row third : claim.thirdRows) {
            other.add(third.text("driver_party_id"));
            other.add(claim.owner(third));
        }
        other.remove(null);

        Night night = claim.night;
        if (common(own, other, night::personIdentity)
                || common(own, other, of(night, "bank_account", Clear::normalised))) {
            return Finding.of(50);
        }
        boolean samePhoneOrAddress = common(own, other, of(night, "phone", Clear::phone))
                || common(own, other, of(night, "address", Clear::normalised));
        return Finding.of(
                samePhoneOrAddress ? 30 : 0, !claim.thirdRows.isEmpty() && (other.isEmpty() || own.isEmpty()));
    }

    private static Function<String, String> of(Night night, String column, Function<String, String> form) {
        return partyId -> {
            Row party = night.parties.get(partyId);
            return party == null ? null : form.apply(party.text(column));
        };
    }

    private static boolean common(Collection<String> own, Collection<String> other, Function<String, String> fact) {
        return !Collections.disjoint(facts(own, fact), facts(other, fact));
    }

    private static Set<String> facts(Collection<String> parties, Function<String, String> fact) {
        return parties.stream().map(fact).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
