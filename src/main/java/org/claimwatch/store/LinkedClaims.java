package org.claimwatch.store;

import static org.claimwatch.store.RowsInForce.knownBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimwatch.claim.AsOf;
import org.claimwatch.claim.Claim;
import org.claimwatch.claim.ClaimFile;
import org.claimwatch.claim.CurrentEstimate;
import org.claimwatch.claim.Estimate;
import org.claimwatch.claim.Feed;
import org.claimwatch.claim.LinkedClaim;
import org.claimwatch.claim.LinkedClaim.Link;
import org.claimwatch.claim.Night;
import org.claimwatch.claim.PastClaim;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.store.SharedKeys.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The claims that have something in common with the claims of a page, with what a person wants to know of them. */
@Component
public class LinkedClaims {
    private static final int MOST = 10;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final SharedKeys links;
    private final LinkedVehicles vehicles;
    private final Scores scores;

    LinkedClaims(
            JdbcTemplate jdbc,
            NamedParameterJdbcTemplate named,
            SharedKeys links,
            LinkedVehicles vehicles,
            Scores scores) {
        this.jdbc = jdbc;
        this.named = named;
        this.links = links;
        this.vehicles = vehicles;
        this.scores = scores;
    }

    /**
     * The claims linked with each of some claims, the nearest loss first: for each kind of link ten earlier and ten later
     * losses at the most. The index of the night has to be at hand.
     *
     * @param delivered the feeds that have been delivered by the business date
     * @param files a page of them, at least one
     * @return by claim number
     */
    public Map<String, List<LinkedClaim>> of(Night night, Set<Feed> delivered, List<ClaimFile> files) {
        AsOf asOf = new AsOf(night.businessDate());
        Map<String, List<Found>> found = links.of(files, MOST);
        Set<String> claimNos = new TreeSet<>();
        found.values().forEach(others -> others.forEach(other -> claimNos.add(other.claimNo())));
        if (claimNos.isEmpty()) {
            return Map.of();
        }
        Map<String, PastClaim> onVehicles = onVehicles(asOf, delivered, files, found);
        Map<String, ScoredClaim> scored = scored(night, List.copyOf(claimNos));
        RowsInForce rows = new RowsInForce(named, asOf);
        Map<String, Claim> claims = rows.withIds(Claim.class, Feed.CLAIMS, "claim_no", claimNos, "").stream()
                .collect(Collectors.toMap(Claim::claimNo, Function.identity()));
        Map<String, BigDecimal> estimated = estimated(rows, claims.values(), scored.keySet());
        Map<String, List<LinkedClaim>> linked = new HashMap<>();
        found.forEach((claimNo, others) -> linked.put(
                claimNo,
                others.stream()
                        .map(other -> linked(
                                asOf,
                                other,
                                Objects.requireNonNull(claims.get(other.claimNo())),
                                scored.get(other.claimNo()),
                                estimated.get(other.claimNo()),
                                onVehicles.get(claimNo),
                                onVehicles.get(other.claimNo())))
                        .toList()));
        return linked;
    }

    private static LinkedClaim linked(
            AsOf asOf,
            Found found,
            Claim claim,
            @Nullable ScoredClaim scored,
            @Nullable BigDecimal estimated,
            @Nullable PastClaim own,
            @Nullable PastClaim other) {
        boolean sameVehicle = found.links().contains(Link.VEHICLE);
        Set<String> sharedParts = new HashSet<>();
        if (sameVehicle && own != null && other != null) {
            sharedParts.addAll(own.replacedParts());
            sharedParts.retainAll(other.replacedParts());
        }
        return new LinkedClaim(
                claim.claimNo(),
                found.links(),
                claim.lossAt(),
                claim.reportedAt(),
                claim.lossCause(),
                claim.status(),
                asOf.isOpen(claim),
                scored == null ? estimated : scored.damage(),
                scored == null ? null : scored.score(),
                scored == null ? null : scored.route(),
                sharedParts,
                found.invoices(),
                sameVehicle ? other : null);
    }

    /** The claims of the vehicles that have several, as their history sees them. */
    private Map<String, PastClaim> onVehicles(
            AsOf asOf, Set<Feed> delivered, List<ClaimFile> files, Map<String, List<Found>> found) {
        List<String> shared = files.stream()
                .map(file -> file.claim().claimNo())
                .filter(claimNo -> found.getOrDefault(claimNo, List.of()).stream()
                        .anyMatch(other -> other.links().contains(Link.VEHICLE)))
                .toList();
        if (shared.isEmpty()) {
            return Map.of();
        }
        List<String> keys = jdbc.queryForList(
                "select distinct vehicle_key from night_claim where claim_no in " + Marks.of(shared),
                String.class,
                shared.toArray());
        Map<String, PastClaim> claims = new HashMap<>();
        vehicles.groups(asOf, delivered, keys)
                .values()
                .forEach(group -> group.forEach(claim -> claims.put(claim.claimNo(), claim)));
        return claims;
    }

    private Map<String, ScoredClaim> scored(Night night, List<String> claimNos) {
        return Marks.portions(claimNos).stream()
                .flatMap(some -> scores.of(night.runId(), some).stream())
                .collect(Collectors.toMap(ScoredClaim::claimNo, Function.identity()));
    }

    /** The damage of claims that were not scored, as far as an estimate of the own vehicle tells it. */
    private Map<String, BigDecimal> estimated(RowsInForce rows, Collection<Claim> claims, Set<String> scored) {
        List<String> own = claims.stream()
                .filter(claim -> !claim.coverageCode().equals("THIRD_PARTY"))
                .map(Claim::claimNo)
                .filter(claimNo -> !scored.contains(claimNo))
                .toList();
        Map<String, @Nullable Integer> ownSeqs = new HashMap<>();
        for (List<String> some : Marks.portions(own)) {
            jdbc.query(
                    "select claim_no, own_seq from night_claim where claim_no in " + Marks.of(some),
                    row -> {
                        ownSeqs.put(row.getString(1), row.getObject(2, Integer.class));
                    },
                    some.toArray());
        }
        Map<String, List<Estimate>> estimates =
                rows
                        .withIds(Estimate.class, Feed.ESTIMATES, "claim_no", ownSeqs.keySet(), knownBy("r.created_at"))
                        .stream()
                        .collect(Collectors.groupingBy(Estimate::claimNo));
        Map<String, BigDecimal> estimated = new HashMap<>();
        estimates.forEach((claimNo, versions) -> CurrentEstimate.ofOwnVehicle(versions, ownSeqs.get(claimNo))
                .ifPresent(estimate -> estimated.put(claimNo, estimate.totalAmount())));
        return estimated;
    }
}
