package org.claimwatch.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** claims.csv: losses that repeat, and times on both sides of every limit. */
final class DenseLosses {

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(19, 59, 59),
            LocalTime.of(20, 0),
            LocalTime.of(5, 59, 59),
            LocalTime.of(6, 0),
            LocalTime.of(21, 59, 59),
            LocalTime.of(22, 0),
            LocalTime.of(3, 59, 59),
            LocalTime.of(4, 0));
    private static final List<Duration> DELAYS = List.of(
            Duration.ZERO,
            Duration.ofHours(2),
            Duration.ofHours(2).minusSeconds(1),
            Duration.ofHours(24),
            Duration.ofHours(24).minusSeconds(1),
            Duration.ofHours(24).plusSeconds(1),
            Duration.ofHours(48),
            Duration.ofHours(48).plusSeconds(1),
            Duration.ofDays(4));
    private static final List<Duration> BETWEEN_LOSSES = List.of(
            Duration.ZERO,
            Duration.ofMinutes(30),
            Duration.ofHours(24),
            Duration.ofHours(24).plusSeconds(1),
            Duration.ofDays(10),
            Duration.ofDays(20),
            Duration.ofDays(25),
            Duration.ofDays(30),
            Duration.ofDays(90),
            Duration.ofDays(91),
            Duration.ofDays(180),
            Duration.ofDays(180).plusSeconds(1),
            Duration.ofDays(181),
            Duration.ofDays(365),
            Duration.ofDays(365).plusSeconds(1),
            Duration.ofDays(366),
            Duration.ofDays(730),
            Duration.ofDays(731));

    /** Text, latitude, longitude; the first two lie within 5 km, the third beyond. */
    private static final List<List<String>> PLACES = List.of(
            List.of("Lake Road 1", "30.000000", "120.000000"),
            List.of("湖滨路（1）号", "30.030000", "120.000000"),
            List.of("ＬＡＫＥ road-1", "30.060000", "120.000000"),
            List.of("湖滨路1号", "31.000000", "121.000000"));

    private final DenseWorld world;
    private final Dice dice;
    private final List<DenseClaim> drawn = new ArrayList<>();

    DenseLosses(DenseWorld world) {
        this.world = world;
        dice = world.dice;
    }

    DenseClaim claim() {
        DenseClaim claim = new DenseClaim(world.next("C"), dice.of(0.0, 0.06, 0.25, 0.5));
        boolean quiet = drawn.isEmpty() || claim.strangeness < 0.1 || dice.chance(0.3);
        claim.eventId = world.next("E");
        claim.vehicle = quiet
                ? world.vehicle(dice.chance(0.7) ? world.party(true) : dice.of(world.partyPool))
                : popularVehicle();
        DenseClaim before = quiet ? null : anotherOf(claim);
        if (before != null && dice.chance(0.8)) {
            claim.lossAt = before.lossAt.minus(dice.of(BETWEEN_LOSSES));
            claim.reportedAt = claim.lossAt.plus(delay(claim));
            if (dice.chance(0.12)) {
                claim.eventId = before.eventId;
            }
        } else {
            recent(claim);
        }
        claim.before = before;
        claim.lastMinute = before == null && dice.chance(0.06);
        claim.pooled = !quiet;
        claim.quarterApart = daysApart(claim, 90, 91);
        if (quiet && dice.chance(0.08)) {
            oldAndDear(claim);
        }
        new DensePolicies(world).insure(claim, before);
        circumstances(claim);
        row(claim, before);
        drawn.add(claim);
        return claim;
    }

    /** Some vehicles are in far more losses than others. */
    private Map<String, String> popularVehicle() {
        int size = world.vehiclePool.size();
        return world.vehiclePool.get(Math.min(dice.below(size), Math.min(dice.below(size), dice.below(size))));
    }

    private void oldAndDear(DenseClaim claim) {
        claim.oldAndDear = true;
        LocalDate loss = claim.lossAt.toLocalDate();
        claim.vehicle.put(
                "first_registered_on",
                loss.minusYears(8).plusDays(dice.of(-1, 0, 0, 1)).toString());
        claim.vehicle.put(
                "purchased_on",
                loss.minusYears(3).plusDays(dice.of(-1, 0, 0, 400)).toString());
        claim.vehicle.put("new_price", dice.of("300000", "450000", "299999.99"));
    }

    private DenseClaim anotherOf(DenseClaim claim) {
        List<DenseClaim> same =
                drawn.stream().filter(c -> c.vehicle == claim.vehicle).toList();
        return same.isEmpty() ? null : dice.of(same);
    }

    private Duration delay(DenseClaim claim) {
        return dice.chance(claim.strangeness) ? dice.of(DELAYS) : Duration.ofMinutes(dice.between(5, 110));
    }

    private void recent(DenseClaim claim) {
        Duration delay = delay(claim);
        claim.reportedAt = dice.chance(0.2)
                ? world.end.minus(dice.of(
                        Duration.ZERO,
                        Duration.ofSeconds(1),
                        Duration.ofHours(24),
                        Duration.ofHours(24).plusSeconds(1),
                        Duration.ofHours(24).minusSeconds(1)))
                : world.end.minusMinutes(dice.between(60, 25 * 24 * 60));
        claim.lossAt = claim.reportedAt.minus(delay);
        if (dice.chance(0.1 + claim.strangeness)) {
            claim.lossAt = claim.lossAt.toLocalDate().atTime(dice.of(TIMES));
            claim.reportedAt = claim.lossAt.plus(delay);
        } else if (claim.strangeness < 0.1 && dice.chance(0.8)) {
            claim.lossAt = claim.lossAt.toLocalDate().atTime(dice.between(7, 18), dice.below(60));
            claim.reportedAt = claim.lossAt.plus(delay);
        }
    }

    private void circumstances(DenseClaim claim) {
        boolean strange = dice.chance(claim.strangeness);
        claim.cause = claim.lastMinute || dice.chance(0.64)
                ? "COLLISION"
                : dice.of(
                        "GLASS",
                        "FLOOD",
                        "FLOOD",
                        "FIRE",
                        "SCRATCH",
                        "FALLING",
                        "FALLING",
                        "UNDERBODY",
                        "UNDERBODY",
                        dice.of("THEFT", "OTHER", "PART_THEFT"));
        claim.collision = switch (claim.cause) {
            case "UNDERBODY" -> "UNDERBODY";
            case "FALLING" -> "FALLING_OBJECT";
            case "COLLISION" ->
                dice.of(
                        "FRONTAL",
                        "FRONTAL",
                        "FRONT_CORNER_L",
                        "FRONT_CORNER_R",
                        "SIDE_L",
                        "SIDE_R",
                        "SIDESWIPE_L",
                        "SIDESWIPE_R",
                        "REAR",
                        "REAR_CORNER_L",
                        "REAR_CORNER_R",
                        "REVERSING");
            default -> "NONE";
        };
        if (strange) {
            claim.collision = dice.of(
                    "ROLLOVER", "PARKED_HIT", "PARKED_HIT", "MULTI", "NONE", "FRONTAL", "REAR", "UNDERBODY", null);
        }
        boolean outside = dice.chance(claim.strangeness * 0.2);
        claim.coverageCode = dice.chance(0.15) ? "THIRD_PARTY" : outside ? "GLASS" : "OWN_DAMAGE";
    }

    private void row(DenseClaim claim, DenseClaim before) {
        double s = claim.strangeness;
        List<String> place = dice.of(PLACES);
        boolean placed = dice.chance(s + 0.2);
        boolean waived = dice.chance(0.15);
        claim.row = world.tables.add(
                "claims",
                "claim_no",
                claim.claimNo,
                "event_id",
                claim.eventId,
                "policy_no",
                claim.policyNo,
                "coverage_code",
                claim.coverageCode,
                "institution_id",
                dice.chance(0.7) ? "I1" : dice.of(DenseWorld.INSTITUTIONS),
                "loss_at",
                claim.lossAt,
                "reported_at",
                claim.reportedAt,
                "reporter_role",
                dice.of("INSURED", "DRIVER", null),
                "report_phone",
                dice.chance(s * 0.5)
                        ? dice.of(dice.of(DenseWorld.PHONES), "137SHOP1", "137SHOP2")
                        : dice.unless(0.1, "136" + claim.claimNo),
                "loss_cause",
                claim.cause,
                "collision_type",
                claim.collision,
                "single_vehicle",
                claim.lastMinute ? "true" : dice.chance(s) ? "true" : dice.of("false", "false", "true", null),
                "water_grade",
                claim.cause.equals("FLOOD") ? dice.of("1", "2", "3", "4", null) : null,
                "place_text",
                placed ? place.get(0) : dice.unless(0.5, "Somewhere " + claim.claimNo),
                "place_type",
                dice.of("URBAN", "URBAN", "RURAL", "EMPTY_INDUSTRIAL", "HIGHWAY", null),
                "region_code",
                dice.of("R1", "R2", null),
                "lat",
                placed && dice.chance(0.7) ? place.get(1) : null,
                "lon",
                placed && dice.chance(0.9) ? place.get(2) : null,
                "left_scene",
                flag(s * 0.4),
                "discovered_at",
                "PARKED_HIT".equals(claim.collision) ? dice.unless(0.4, claim.reportedAt) : null,
                "hospitalised",
                flag(s * 0.2),
                "police_reported",
                flag(0.3),
                "police_certificate",
                flag(0.25),
                "witness_count",
                dice.of("0", "1", null),
                "has_video",
                dice.of("true", "false", null),
                "injury_count",
                dice.of("0", "0", "1", "2", null),
                "serious_injury",
                flag(s * 0.1),
                "survey_waiver_code",
                waived
                        ? dice.of(
                                "POLICE_ORDERED_MOVE",
                                "MUTUAL_SELF_COMP",
                                "MUTUAL_SELF_COMP",
                                "GLASS_ONLY",
                                "CAT",
                                "VIDEO_SURVEY",
                                "INJURY_RESCUE")
                        : null,
                "waiver_approved_by",
                waived ? dice.unless(0.3, "S9") : null,
                "cat_event_id",
                dice.chance(0.06) ? "CAT1" : null,
                "disputed",
                flag(s * 0.08),
                "litigated",
                flag(s * 0.08),
                "reserve_amount",
                dice.of("0", "5000", null),
                "submitted_at",
                dice.unless(0.6, dice.chance(0.1) ? world.end : claim.reportedAt.plusHours(dice.between(1, 30))),
                "updated_at",
                claim.reportedAt);
        if (!drawn.isEmpty() && dice.chance(s * 0.3)) {
            claim.row.put("report_phone", anotherPhone(claim));
        }
        status(claim);
        if (before != null && dice.chance(0.35)) {
            for (String column : List.of("place_text", "lat", "lon")) {
                if (before.row.containsKey(column)) {
                    claim.row.put(column, before.row.get(column));
                }
            }
        }
    }

    /** A claim on another vehicle, lost this many days before or after; null when there is none. */
    private DenseClaim daysApart(DenseClaim claim, int low, int high) {
        List<DenseClaim> found = drawn.stream()
                .filter(other -> other.vehicle != claim.vehicle)
                .filter(other -> {
                    long days = Math.abs(ClaimFile.days(other.lossAt.toLocalDate(), claim.lossAt.toLocalDate()));
                    return ClaimFile.within(days, low, high);
                })
                .toList();
        return found.isEmpty() ? null : dice.of(found);
    }

    /** Of a claim lost about a year apart, where there is one. */
    private String anotherPhone(DenseClaim claim) {
        DenseClaim yearApart = daysApart(claim, 365, 366);
        DenseClaim other = yearApart == null ? dice.of(drawn) : yearApart;
        return other.row.getOrDefault("report_phone", "13800000001");
    }

    private String flag(double probability) {
        return dice.chance(probability) ? "true" : dice.of("false", "false", null);
    }

    private void status(DenseClaim claim) {
        boolean old = claim.reportedAt.isBefore(world.end.minusDays(40));
        String status = dice.chance(old ? 0.3 : 0.68)
                ? dice.of("OPEN", "OPEN", "OPEN", "REOPENED")
                : dice.of("CLOSED", "CLOSED", "CLOSED", "WITHDRAWN");
        claim.row.put("status", status);
        LocalDateTime closedAt = null;
        if (!status.equals("OPEN")) {
            closedAt = dice.unless(
                    0.2,
                    dice.chance(0.25)
                            ? dice.of(world.end, world.end.minusSeconds(1), world.end.plusHours(5))
                            : claim.reportedAt.plusDays(dice.between(1, 20)));
        }
        if (closedAt != null) {
            claim.row.put("closed_at", closedAt.toString());
        }
        if (status.equals("CLOSED") || dice.chance(0.1)) {
            String paid = dice.of("0", "0.00", "3200.50", "800", null);
            if (paid != null) {
                claim.row.put("paid_total", paid);
            }
        }
    }
}
