package org.claimwatch.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimwatch.claim.Explanations;
import org.claimwatch.claim.Reject;
import org.claimwatch.claim.RejectCode;
import org.claimwatch.claim.ScoredClaim;
import org.claimwatch.claim.ScoredClaimBuilder;
import org.claimwatch.claim.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportsTest {
    @TempDir
    Path output;

    @Test
    void scores() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH, "claim-scores.csv"))
                .isEqualTo("""
                        claim_no,score,band,route,deferred,points_raw,mitigation,hits,unknown,triggers,damage,due_at,rule_set
                        C-1,80,CRITICAL,INVESTIGATION,false,80,0,PT-01:30|VH-03:50,SE-01,H-02,12345.60,2026-04-01T17:00,0123456789ab
                        C-2,0,LOW,FAST_TRACK,false,0,0,,PT-01|VH-03,,800.00,2026-04-01T17:00,0123456789ab
                        C-3,30,MEDIUM,RE_SURVEY_SCENE,true,45,15,SE-01:30,,,,2026-04-02T17:00,0123456789ab
                        """);
    }

    @Test
    void flaggedInEnglish() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH, "flagged-claims.csv"))
                .isEqualTo("""
                        claim_no,score,band,route,deferred,points_raw,mitigation,hits,unknown,triggers,damage,due_at,rule_set,institution_id,loss_at,reported_at,priority,reasons,first_flagged_on,new_hits,gone_hits,suppressed
                        C-1,80,CRITICAL,INVESTIGATION,false,80,0,PT-01:30|VH-03:50,SE-01,H-02,12345.60,2026-04-01T17:00,0123456789ab,GD-01,2026-03-20T23:05:09,2026-03-21T08:00,206.13,"PT-01 saw 3 days, limit 7 days ; VH-03 saw LS***9, limit none",2026-03-30,VH-03,,
                        C-3,30,MEDIUM,RE_SURVEY_SCENE,true,45,15,SE-01:30,,,,2026-04-02T17:00,0123456789ab,SH-02,2026-03-29T12:30,2026-03-29T13:00:01,0.00,"SE-01 saw 26 h, limit 24 h",,,PT-01,
                        """.replace("206.96", Cells.twoDecimals(206.955).toPlainString()));
    }

    @Test
    void flaggedInChinese() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.CHINESE, "flagged-claims.csv"))
                .contains("claim_no,score,")
                .contains(",PT-01 观察值 3 days，限值 7 days ; VH-03 观察值 LS***9，限值 none,2026-03-30,");
    }

    @Test
    void rejectsInEnglish() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH, "rejected-rows.csv"))
                .isEqualTo("""
                        file,line,column,code,message,value_masked
                        claims.csv,17,status,UNKNOWN_CODE,not one of the allowed values OPEN|REOPENED|CLOSED|WITHDRAWN,aaaa
                        vehicles.csv,4,new_price,BAD_NUMBER,not a number,"'-99,99"
                        """);
    }

    @Test
    void rejectsInChinese() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.CHINESE, "rejected-rows.csv"))
                .isEqualTo("""
                        file,line,column,code,message,value_masked
                        claims.csv,17,status,UNKNOWN_CODE,不在允许的值 OPEN|REOPENED|CLOSED|WITHDRAWN 之列,aaaa
                        vehicles.csv,4,new_price,BAD_NUMBER,不是数字,"'-99,99"
                        """);
    }

    @Test
    void dataQuality() throws IOException {
        assertThat(write(SampleNight.small(), SampleWording.ENGLISH, "data-quality.csv"))
                .isEqualTo("""
                        subject,name,rows,rejected,error_rate,hit,clear,unknown
                        feed,policies,1200,0,0.000000,,,
                        feed,vehicles,0,0,,,,
                        feed,claims,4,1,0.250000,,,
                        indicator,PT-01,,,,1,1,1
                        indicator,SE-01,,,,1,1,1
                        indicator,VH-03,,,,1,1,1
                        """);
    }

    @Test
    void aNightWithoutClaimsHasHeadersOnly() throws IOException {
        for (String name : List.of("claim-scores.csv", "flagged-claims.csv", "rejected-rows.csv")) {
            assertThat(write(SampleNight.empty(), SampleWording.ENGLISH, name).lines())
                    .as(name)
                    .hasSize(1);
        }
        assertThat(write(SampleNight.empty(), SampleWording.ENGLISH, "data-quality.csv"))
                .endsWith("indicator,PT-01,,,,0,0,0\nindicator,SE-01,,,,0,0,0\nindicator,VH-03,,,,0,0,0\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\",\"y\")"})
    void textsThatLookLikeFormulasAreMadeHarmless(String hostile) throws IOException {
        ScoredClaim claim = SampleNight.investigated(hostile);
        SampleNight night = new SampleNight(
                SampleNight.of(claim).night(),
                List.of(claim),
                List.of(new Reject("claims.csv", 2, hostile, RejectCode.ORPHAN, "", hostile)));

        NamedCsvRecord scored = records(night, "claim-scores.csv").get(0);
        NamedCsvRecord flagged = records(night, "flagged-claims.csv").get(0);
        NamedCsvRecord reject = records(night, "rejected-rows.csv").get(0);

        assertThat(scored.getField("claim_no")).isEqualTo("'" + hostile);
        assertThat(flagged.getField("claim_no")).isEqualTo("'" + hostile);
        assertThat(reject.getField("column")).isEqualTo("'" + hostile);
        assertThat(reject.getField("value_masked")).isEqualTo("'" + hostile);
    }

    @Test
    void numbersAreLeftAlone() throws IOException {
        ScoredClaim claim = ScoredClaimBuilder.builder(SampleNight.investigated("C-1"))
                .damage(new BigDecimal("-1E+3"))
                .build();

        assertThat(records(SampleNight.of(claim), "claim-scores.csv").get(0).getField("damage"))
                .isEqualTo("-1000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\nb", "a\r\nb", "张三|x", "#x", " x ", "😀"})
    void valuesSurviveAReading(String value) throws IOException {
        assertThat(records(SampleNight.of(SampleNight.investigated(value)), "flagged-claims.csv")
                        .get(0)
                        .getField("claim_no"))
                .isEqualTo(value);
    }

    private List<NamedCsvRecord> records(SampleNight night, String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(write(night, SampleWording.ENGLISH, name))) {
            return reader.stream().toList();
        }
    }

    private String write(SampleNight night, Wording wording, String name) throws IOException {
        NightReports.write(
                night, SampleOverview.full(), Explanations.NONE, SampleExplanations.PARTS, wording, "0.1.0", output);
        return Files.readString(output.resolve("2026-03-31").resolve(name));
    }
}
