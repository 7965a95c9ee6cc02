package org.claimwatch.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageModelTest {
    @ParameterizedTest
    @CsvSource({
        "12,1,GRILLE,true",
        "12,1,HEADLAMP_L,false",
        "12,2,HEADLAMP_L,true",
        "12,2,HEADLAMP_R,true",
        "6,4,HEADLAMP_R,false",
        "6,4,RADIATOR,false",
        "1,1,HEADLAMP_R,true",
        "1,1,FR_RAIL_R,false",
        "1,3,FR_RAIL_R,true",
        "9,3,DOOR_F_L,true",
        "9,4,DOOR_F_R,false",
        "14,2,FR_BUMPER_COVER,true",
        "14,4,HEADLAMP_L,false",
        "13,1,HOOD,true",
        "11,1,HEADLAMP_R,false",
        "9,2,QUARTER_L,true",
        "6,3,B_PILLAR_L,false",
        "6,4,B_PILLAR_R,true"
    })
    void explainsWhatTheBlowReaches(int point, int severity, String part, boolean explained) {
        assertThat(DamageModel.explains(List.of(point), severity, part)).isEqualTo(explained);
    }
}
