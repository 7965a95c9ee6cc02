package org.claimwatch.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A situation to plant: what it shows, the indicators with their points and the triggers that it
 * should raise, and how its rows come about.
 */
record Template(String title, String scheme, String expected, Consumer<Case> story) {
    static final String LOOKALIKE = "HONEST_LOOKALIKE";

    /** Every situation in the order of the claim numbers; new ones go to the end of the last list. */
    static final List<Template> ALL = all();

    /** The situations that may be planted again anywhere: all but the worked acceptance cases. */
    static final List<Template> REPEATABLE =
            ALL.subList(PlantedAcceptance.LIST.size(), ALL.size() - PlantedOffices.LIST.size());

    boolean honest() {
        return scheme.equals(LOOKALIKE);
    }

    private static List<Template> all() {
        List<Template> all = new ArrayList<>();
        all.addAll(PlantedAcceptance.LIST);
        all.addAll(PlantedTiming.LIST);
        all.addAll(PlantedHistory.LIST);
        all.addAll(PlantedDamage.LIST);
        all.addAll(PlantedSurvey.LIST);
        all.addAll(PlantedParties.LIST);
        all.addAll(PlantedValue.LIST);
        all.addAll(PlantedFloors.LIST);
        all.addAll(PlantedOffices.LIST);
        return List.copyOf(all);
    }
}
