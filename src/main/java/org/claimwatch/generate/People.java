package org.claimwatch.generate;

import java.time.LocalDate;

/** People and companies of the extract. */
final class People {
    private People() {}

    static Row person(World world, Dice dice) {
        long index = world.nextPerson();
        LocalDate from = LocalDate.of(dice.between(2009, 2024), dice.between(1, 12), 11);
        return party(index, "PERSON", Names.person(dice), dice)
                .set("id_number", Identity.idNumber(index))
                .set("licence_class", dice.percent(80) ? "C1" : "C2")
                .set("licence_valid_from", from)
                .set("licence_valid_to", validTo(from, world.date()))
                .set("licence_status", "VALID");
    }

    static Row company(World world, Dice dice) {
        long index = world.nextPerson();
        return party(index, "ORGANISATION", Names.company(dice), dice).set("id_number", Identity.companyNumber(index));
    }

    private static Row party(long index, String kind, String name, Dice dice) {
        return new Row(Feed.PARTIES)
                .set("party_id", "P" + Identity.pad(index, 8))
                .set("kind", kind)
                .set("name", name)
                .set("phone", Identity.phone(index))
                .set("phone_verified", dice.percent(80))
                .set("address", Names.address(dice))
                .set("bank_account", Identity.account(index));
    }

    private static LocalDate validTo(LocalDate from, LocalDate today) {
        LocalDate to = from.plusYears(6);
        while (to.isBefore(today.plusDays(20))) {
            to = to.plusYears(10);
        }
        return to;
    }
}
