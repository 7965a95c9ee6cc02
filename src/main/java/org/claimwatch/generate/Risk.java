package org.claimwatch.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vehicle with its people and its policies. */
final class Risk {
    private static final String[] COLOURS = {"白", "黑", "银", "灰", "红", "蓝"};

    private final World world;
    private final Dice dice;
    private final Model model;
    private final long index;
    private final Row vehicle = new Row(Feed.VEHICLES);
    private final List<Row> people = new ArrayList<>();
    private final List<Row> policies = new ArrayList<>();
    private final List<Row> compulsory = new ArrayList<>();
    private final List<Row> endorsements = new ArrayList<>();
    private final Map<String, Long> coverages = new LinkedHashMap<>();
    private final String institution;
    private Row owner;
    private Row insured;

    Risk(World world, Dice dice, Model model, String useClass, int age, String institution) {
        this.world = world;
        this.dice = dice;
        this.model = model;
        this.institution = institution;
        this.index = world.nextVehicle();
        this.owner = useClass.equals("PRIVATE") ? People.person(world, dice) : People.company(world, dice);
        people.add(owner);
        this.insured = owner;
        long value = Math.round(model.newPrice() * Math.max(0.12, 1 - 0.085 * age)) * 100L;
        LocalDate bought =
                world.date().minusYears(age).minusDays(dice.between(450, 800)).withDayOfMonth(15);
        vehicle.set("vehicle_id", "V" + Identity.pad(index, 8))
                .set("vin", Vin.of(model.maker(), model.section(), index))
                .set("plate_no", Identity.plate(index, model.electric()))
                .set("use_class", useClass)
                .set("energy", model.energy())
                .set("make", model.make())
                .set("model_code", model.code())
                .set("colour", dice.pick(COLOURS))
                .set("first_registered_on", bought)
                .set("purchased_on", bought)
                .set("purchase_price", Money.text(model.newPrice() * 98L))
                .set("bought_used", false)
                .set("new_price", Money.text(model.newPrice() * 100L))
                .set("actual_value", Money.text(value))
                .set("inspection_valid_to", world.date().plusDays(dice.between(40, 600)))
                .set("owner_party_id", owner.get("party_id"));
        coverages.put("OWN_DAMAGE", value);
        coverages.put("THIRD_PARTY", Money.yuan(dice.percent(70) ? 2_000_000 : 1_000_000));
    }

    World world() {
        return world;
    }

    Model model() {
        return model;
    }

    Row vehicle() {
        return vehicle;
    }

    String vehicleId() {
        return vehicle.get("vehicle_id");
    }

    Row owner() {
        return owner;
    }

    Row insured() {
        return insured;
    }

    Row policy() {
        return policies.get(0);
    }

    Row insuredBy(Row party) {
        insured = party;
        for (Row policy : policies) {
            policy.set("insured_party_id", party.get("party_id"));
            policy.set("holder_party_id", party.get("party_id"));
        }
        return party;
    }

    void ownedBy(Row party) {
        owner = party;
        vehicle.set("owner_party_id", party.get("party_id"));
    }

    Row person() {
        Row person = People.person(world, dice);
        people.add(person);
        return person;
    }

    Row company() {
        Row company = People.company(world, dice);
        people.add(company);
        return company;
    }

    void cover(String coverage, double sum) {
        coverages.put(coverage, Money.yuan(sum));
    }

    void coverIfMissing(String coverage) {
        long sum = switch (coverage) {
            case "GLASS" -> Money.yuan(8_000);
            case "SCRATCH", "SEAT", "EXTRA_EQUIPMENT" -> Money.yuan(20_000);
            default -> coverages.getOrDefault("OWN_DAMAGE", 0L);
        };
        coverages.putIfAbsent(coverage, sum);
    }

    void uncover(String coverage) {
        coverages.remove(coverage);
    }

    /** The current policy from this time on; one set before is dropped. */
    Row start(LocalDateTime start, boolean renewal) {
        LocalDateTime issued = start.minusDays(renewal ? 18 : 1).toLocalDate().atTime(10, 20);
        Row policy = newPolicy(start, "COMMERCIAL");
        policies.clear();
        policies.add(policy);
        period(policy, start, issued);
        policy.set("pre_inspected", !renewal);
        if (renewal) {
            Row previous = previous(start);
            policies.add(previous);
            policy.set("previous_policy_no", previous.get("policy_no")).set("previous_end_at", start);
        }
        return policy;
    }

    /** The policy that covered a day, an earlier one where need be. */
    Row policyAt(LocalDateTime time) {
        for (Row policy : policies) {
            if (!time.isBefore(LocalDateTime.parse(policy.get("start_at")))) {
                return policy;
            }
        }
        Row oldest = policies.get(policies.size() - 1);
        policies.add(previous(LocalDateTime.parse(oldest.get("start_at"))));
        return policyAt(time);
    }

    /** The compulsory policy beside the current one. */
    Row compulsory() {
        LocalDateTime start = LocalDateTime.parse(policy().get("start_at"));
        Row policy = newPolicy(start, "CTPL");
        period(policy, start, LocalDateTime.parse(policy().get("issued_at")));
        policy.set("previous_end_at", start);
        compulsory.add(policy);
        return policy;
    }

    Row endorse(String type, LocalDateTime issued) {
        Row row = new Row(Feed.ENDORSEMENTS)
                .set("endorsement_id", world.nextEndorsement())
                .set("policy_no", policy().get("policy_no"))
                .set("type", type)
                .set("issued_at", issued)
                .set("effective_at", issued.toLocalDate().plusDays(1).atStartOfDay());
        endorsements.add(row);
        return row;
    }

    void write() {
        Sink output = world.output();
        output.write(vehicle);
        people.forEach(output::write);
        endorsements.forEach(output::write);
        for (Row policy : policies) {
            output.write(policy);
            coverages.forEach((code, sum) -> cover(policy, code, sum));
        }
        for (Row policy : compulsory) {
            output.write(policy);
            cover(policy, "THIRD_PARTY", Money.yuan(200_000));
        }
    }

    /** Writes the vehicle and its people only: a car that is not insured here. */
    void writeUninsured() {
        world.output().write(vehicle);
        people.forEach(world.output()::write);
    }

    private void cover(Row policy, String code, long sum) {
        world.output()
                .write(new Row(Feed.COVERAGES)
                        .set("policy_no", policy.get("policy_no"))
                        .set("coverage_code", code)
                        .set("sum_insured", Money.text(sum))
                        .set("deductible", code.equals("OWN_DAMAGE") ? "500.00" : "0.00"));
    }

    private Row previous(LocalDateTime end) {
        LocalDateTime start = end.minusYears(1);
        Row policy = newPolicy(start, "COMMERCIAL");
        period(policy, start, start.minusDays(15).toLocalDate().atTime(15, 40));
        return policy.set("end_at", end).set("previous_end_at", start);
    }

    private Row newPolicy(LocalDateTime start, String line) {
        return new Row(Feed.POLICIES)
                .set("policy_no", (line.equals("CTPL") ? "CT" : "PL") + start.getYear() + "-" + Identity.pad(index, 8))
                .set("line", line)
                .set("institution_id", institution)
                .set("agent_id", "A" + Identity.pad(index % 97 + 1, 3))
                .set("holder_party_id", insured.get("party_id"))
                .set("insured_party_id", insured.get("party_id"))
                .set("vehicle_id", vehicleId());
    }

    private static void period(Row policy, LocalDateTime start, LocalDateTime issued) {
        policy.set("start_at", start)
                .set("end_at", start.plusYears(1))
                .set("issued_at", issued)
                .set("paid_at", issued.plusMinutes(6))
                .set("updated_at", issued.plusMinutes(6));
    }
}
