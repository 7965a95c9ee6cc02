package org.claimwatch.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A dense claim in the making: what its rows in the other feeds have to fit. */
final class DenseClaim {

    /** How often its facts are strange. */
    final double strangeness;

    final String claimNo;
    String eventId;
    LocalDateTime lossAt;
    LocalDateTime reportedAt;
    Map<String, String> vehicle;
    String policyNo;
    String insured;
    String driver;
    String ownSeq;
    String coverageCode;
    String cause;
    String collision;
    /** Another loss of the same vehicle, null when there is none. */
    DenseClaim before;

    /** Lost alone in the last days of the policy, with cheap damage only. */
    boolean lastMinute;

    /** Of an old vehicle of high value. */
    boolean oldAndDear;

    /** On a vehicle of the pool. */
    boolean pooled;

    /** Lost with another vehicle about ninety days before or after, null when none was. */
    DenseClaim quarterApart;

    final List<String> partCodes = new ArrayList<>();
    final List<String> thirdSeqs = new ArrayList<>();
    final List<String> surveyIds = new ArrayList<>();
    Map<String, String> row;

    DenseClaim(String claimNo, double strangeness) {
        this.claimNo = claimNo;
        this.strangeness = strangeness;
    }
}
