package org.claimwatch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void everyIndicatorAndFloorIsPlanted() {
        Set<String> shown = Template.ALL.stream()
                .flatMap(template -> Arrays.stream(template.expected().split(" ", -1)))
                .map(hit -> hit.replaceAll(":.*", ""))
                .collect(Collectors.toSet());

        assertThat(shown)
                .contains(
                        "PT-01", "PT-02", "PT-03", "PT-04", "CH-01", "CH-02", "CH-03", "CH-04", "DC-01", "DC-02",
                        "DC-04", "DC-05", "DC-07", "SE-01", "SE-02", "SE-03", "SE-05", "TP-01", "TP-02", "PN-01",
                        "PN-03", "PN-04", "AP-01", "AP-06", "VH-01", "VH-03", "DO-01", "DO-02", "DO-03", "H-02", "H-04",
                        "H-05", "H-06", "H-07", "H-08", "H-09", "H-10", "H-11");
    }

    @Test
    void everyPlantedClaimHasItsRoute() {
        assertThat(Parts.read("planted_routes.csv")).hasSameSizeAs(Template.ALL);
    }
}
