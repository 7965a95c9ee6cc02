package org.claimwatch.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One planted situation while it is being told: its vehicles and claims, written at the end. */
final class Case {
    private static final String USUAL_BILL = "FR_BUMPER_COVER 1900, FENDER_R paint 1300";

    private final World world;
    private final Dice dice;
    private final LocalDate today;
    private final boolean fixed;
    private final double scale;
    private final IntFunction<String> numbers;
    private final List<Risk> risks = new ArrayList<>();
    private final List<Risk> uninsured = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Risk risk;

    /**
     * @param fixed keeps days, amounts and office as told; otherwise they vary a little
     * @param numbers the claim number for the year of a report
     */
    Case(World world, Dice dice, LocalDate today, boolean fixed, IntFunction<String> numbers) {
        this.world = world;
        this.dice = dice;
        this.today = today;
        this.fixed = fixed;
        this.scale = fixed ? 1 : dice.between(1.0, 1.12);
        this.numbers = numbers;
    }

    World world() {
        return world;
    }

    Dice dice() {
        return dice;
    }

    LocalDate today() {
        return today;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The vehicle that the story is about. */
    Risk car(Model model, String useClass, int age) {
        Risk chosen = another(model, useClass, age);
        risk = chosen;
        return chosen;
    }

    Risk car() {
        Risk known = risk;
        if (known != null) {
            return known;
        }
        Model model = dice.pick(Model.SUV, Model.HYBRID, Model.ELECTRIC_SUV, Model.LARGE_SUV);
        return car(model, "PRIVATE", dice.between(0, 3));
    }

    /** One more insured vehicle. */
    Risk another(Model model, String useClass, int age) {
        Risk other = new Risk(world, dice, model, useClass, age, Institution.CITY);
        other.start(today.minusDays(dice.between(170, 240)).atStartOfDay(), true);
        risks.add(other);
        return other;
    }

    Risk another() {
        return another(dice.pick(Model.SUV, Model.SEDAN, Model.HYBRID), "PRIVATE", dice.between(1, 5));
    }

    /** A car that somebody else insures. */
    Risk stranger() {
        Risk car = new Risk(world, dice, Model.SEDAN, "PRIVATE", dice.between(1, 8), Institution.CITY);
        uninsured.add(car);
        return car;
    }

    /** A claim of the story's vehicle: so many days before today, reported so many minutes later. */
    Claim claim(int daysBefore, String time, int minutes) {
        int days = fixed ? daysBefore : daysBefore + dice.below(18);
        LocalDateTime loss = today.minusDays(days).atTime(LocalTime.parse(time));
        Claim claim = claim(car(), fixed ? loss : loss.plusMinutes(dice.below(9)), minutes);
        if (!fixed) {
            claim.set("institution_id", Institution.investigating(dice));
        }
        return claim;
    }

    /** An ordinary claim of an ordinary day. */
    Claim claim() {
        int hour = dice.between(9, 16);
        return claim(dice.between(6, 16), "%02d:%02d".formatted(hour, dice.between(1, 50)), 20);
    }

    Claim claim(Risk car, LocalDateTime loss, int minutes) {
        LocalDateTime reported = loss.plusMinutes(minutes);
        Claim claim = new Claim(world, dice, car, numbers.apply(reported.getYear()), loss, reported);
        claims.add(claim);
        return claim;
    }

    /** A closed claim of the same vehicle, so many days before the loss of this one. */
    Claim earlier(Claim claim, int days, String bill) {
        return earlier(car(), claim, days, bill, true);
    }

    Claim earlier(Risk car, Claim claim, int days, String bill, boolean invoice) {
        LocalDateTime loss = claim.loss().minusDays(days).toLocalDate().atTime(dice.between(9, 16), 25);
        Claim old = claim(car, loss, 25);
        Collision.fit(old, bill(old, bill));
        return old.closed(invoice);
    }

    /** The policy began so many days before the loss, as new business. */
    Row newPolicy(Claim claim, int days) {
        return claim.risk().start(claim.loss().minusDays(days).toLocalDate().atStartOfDay(), false);
    }

    Bill bill(Claim claim, String written) {
        return claim.bill().add(written, scale);
    }

    Bill bill(Claim claim) {
        return bill(claim, USUAL_BILL);
    }

    long scaled(double yuan) {
        return Math.round(yuan * 100 * scale);
    }

    void write() {
        claims.forEach(Claim::write);
        risks.forEach(Risk::write);
        uninsured.forEach(Risk::writeUninsured);
    }
}
