package org.claimwatch.claim;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules may know of a claim on a business date: counts, days, hours, amounts, shares and verdicts, all worked
 * out before. Null means not known, never zero or false. Amounts are CNY, shares fractions of 1, days differences of
 * calendar dates, hours and minutes differences of date-times; "loss" is the claim's loss date-time.
 *
 * @param night the loss lies in the night hours
 * @param deepNight the loss lies in the deep-night hours
 * @param remote the place type is a remote one
 * @param commercialUse the own vehicle's use is commercial (taxi, ride hailing, rental, bus, coach, freight for hire)
 * @param passengerCar the own vehicle is a passenger car
 * @param catEvent the claim names a catastrophe event
 * @param parkedAndFoundLater a parked car was hit and the time of discovery is known
 * @param damage total of the current estimate; for third-party cover the sum over the third vehicles
 * @param renewal the policy follows another without a gap of more than the renewal tolerance
 * @param newCar bought new, within the new-car days before the cover began
 * @param skinPartsOnly every line of the estimate is a catalogue part of layer 0
 * @param differentParts different part codes on the estimate
 * @param otherLossesInTerm other loss events of the vehicle between the start of cover and the loss
 * @param thirdVehicleIdentified a third vehicle has a known vehicle id
 * @param firstSceneTraceMatches a first-scene survey found the marks to match
 * @param endorsementsDelivered the endorsements feed has been delivered
 * @param daysFromCoverChangeToLoss since the latest counted addition or raise of the claimed cover
 * @param coverBegunAtLoss the cover had begun at the loss
 * @param hoursFromLossToIssue from the loss to the issue of the policy, negative when issued before
 * @param hoursFromLossToPremium from the loss to the payment of the premium, negative when paid before
 * @param reportDelayHours from the loss to the report
 * @param vehicleEventsHalfYear loss events of the vehicle in the half-year window, this one included
 * @param vehicleEventsYear loss events of the vehicle in the year window, this one included
 * @param driverVehiclesYear different vehicles that the own driver drove in loss events of the year window
 * @param driverVehiclesOneOwner all those vehicles have one known owner
 * @param driverOtherVehicleOwnerDiffers the two vehicles have different known owners
 * @param driverOtherVehicleDays days between the loss and the nearest one with the other vehicle
 * @param repeatedPartDays days since the nearest earlier loss whose estimate replaced a part that is replaced again,
 *     without proof of that repair
 * @param oldDamageSeen a survey of the claim has the flag OLD_DAMAGE
 * @param similarDamageDays days since the nearest earlier loss with much the same parts and no post-repair survey
 * @param twinClaims claims on the vehicle under another event, close in time and place
 * @param twinSharesPart such a claim has a part code in common
 * @param estimateLines lines of the current estimate that name a part; null without a current estimate
 * @param impactKnown the points of impact are known, or follow from the collision type
 * @param assessableShare share of the estimate that the damage model can judge
 * @param conflictAmount amount of lines whose part the impact can't reach
 * @param conflictShare their share of the judged amount
 * @param deepConflictAmount the largest such line among structural and core parts (layer 3 and 4)
 * @param sidesMixedUp with left and right exchanged no conflict is left
 * @param excessAmount amount of lines whose part needs a harder impact
 * @param excessShare their share of the judged amount
 * @param severityClass of the own vehicle's damage, 1 minor to 4 extreme
 * @param deltaVKmh change of the own vehicle's speed
 * @param frontAirbagLine the estimate has a front airbag
 * @param sideAirbagLine the estimate has a side airbag
 * @param rollover the vehicle rolled over; null when the collision type is not known
 * @param impactAwayFromFront every point of impact is at the sides, the rear, the top or the underbody
 * @param impactFrontOrRear every point of impact is at the front or the rear
 * @param beltNotLocked a survey saw that the belt had not locked
 * @param nonGlassAmount amount of lines that are not glass
 * @param skinOrAirbagShare share of skin parts and airbags in the estimate
 * @param engineLine the estimate has the engine
 * @param partsMissingSeen a survey saw that parts were missing
 * @param batteryReplaced the traction battery is replaced
 * @param otherInnerPartLine there is a line of another part below the skin
 * @param deepPartLine there is a line of a part of layer 2 or deeper
 * @param notTopShare share of catalogue parts that do not lie at the top
 * @param damageFlagSeen a survey with a photo flagged old or enlarged damage
 * @param damageFlagConfirmed two surveyors, or two photos, bear it out
 * @param damageFlagWithoutPhoto surveys flagged it, but none of them has a photo
 * @param surveyDue the time for the first-scene survey is over
 * @param validWaiver the first-scene survey was validly waived
 * @param firstSceneSurveys first-scene surveys done; null when the surveys feed has never been delivered
 * @param firstSceneNotDispatched the insurer itself sent nobody
 * @param hoursFromReportToFirstScene from the report to the first of the first-scene surveys
 * @param nonFirstSceneSurveys surveys that were not of the first scene
 * @param minutesFromLossToFirstPhoto to the earliest scene, contact or damage photo, negative when before the loss
 * @param hoursFromLossToScenePhoto to the earliest wide scene photo
 * @param hoursBetweenLossAndFirstScene between the loss and the nearest first-scene survey, either way
 * @param surveysDone surveys done, of any kind
 * @param driverStatementTaken one of them took the driver's statement
 * @param insuredIsOwner the insured and the registered owner are one person
 * @param ownerChangeEndorsed a change of owner was endorsed by the loss
 * @param daysFromTransferToLoss from the transfer of the title to the loss
 * @param relationDeclared the owner or the insured is declared as family, employee or lessor
 * @param contactPersons different insured persons who share this claim's phone or an account, this one included
 * @param sidesShareIdentity both sides share a person or a bank account
 * @param sidesShareContact both sides share a phone or a full address
 * @param priceRatio prices of replaced parts to their reference prices
 * @param priceExcess the difference
 * @param steepLineExcess the largest excess among single lines far above their reference
 * @param damageToValue damage to the vehicle's actual value
 * @param vehicleAgeYears full years since the first registration
 * @param ownedLong bought longer ago than the ownership years
 * @param thirdFullyLiable a third vehicle is fully liable
 * @param vinInSalvageRegister the VIN is in the salvage register since before the loss
 * @param plateVins different VINs seen with the plate in the year window
 * @param vinCheckDigitWrong the check digit of a well-formed VIN is wrong
 * @param licenceStatus of the own driver
 * @param daysFromLicenceEndToLoss since the end of the own driver's licence, negative while it is valid
 * @param daysFromInspectionEndToLoss since the end of the own vehicle's inspection, negative while it is valid
 * @param papersRefusedOrLost the most documents of one type that were refused or lost
 * @param oldestRequestWorkingDays working days that the oldest open request for a document has waited
 * @param openRequests documents still requested; null when the documents feed has never been delivered
 * @param invoiceReused a repair invoice stands in a claim of another event too
 * @param paperBeforeLoss a repair invoice or medical paper is dated before the loss
 * @param odometerRunsBack an odometer reading is below an earlier one
 * @param videoConsistent a survey found a video to bear out the report
 * @param totalLoss the current estimate says total loss
 * @param lossOutsideTerm the loss lies outside the policy's term
 * @param coverNotHeld the policy holds coverages, but not the claimed one
 * @param sumInsured of the claimed coverage
 * @param watchListed a person, vehicle, account or shop of the claim is on the watch list
 * @param tippedOff there is a tip-off on the claim
 * @param traceContradicts a survey found that the marks do not match
 * @param disputedOrLitigated the claim is disputed or before a court
 * @param submittedOn when it was handed to loss review, if it was by the business date
 * @param attribute the insurer's own fields that rules read
 */
@RecordBuilder
public record ClaimFacts(
        String claimNo,
        String institutionId,
        String coverageCode,
        String lossCause,
        @Nullable String collisionType,
        @Nullable Boolean singleVehicle,
        boolean night,
        boolean deepNight,
        @Nullable Boolean remote,
        @Nullable Boolean commercialUse,
        @Nullable Boolean passengerCar,
        boolean catEvent,
        @Nullable Boolean policeCertificate,
        @Nullable Boolean policeReported,
        @Nullable Boolean hospitalised,
        boolean parkedAndFoundLater,
        @Nullable Integer injuryCount,
        @Nullable Boolean seriousInjury,
        @Nullable Boolean leftScene,
        @Nullable Integer waterGrade,
        @Nullable Double damage,
        // policy timing
        @Nullable Boolean renewal,
        @Nullable Boolean newCar,
        @Nullable Integer daysFromInceptionToLoss,
        @Nullable Integer daysFromLossToExpiry,
        @Nullable Boolean skinPartsOnly,
        @Nullable Integer differentParts,
        @Nullable Integer otherLossesInTerm,
        @Nullable Boolean thirdVehicleIdentified,
        @Nullable Boolean firstSceneTraceMatches,
        boolean endorsementsDelivered,
        @Nullable Integer daysFromCoverChangeToLoss,
        @Nullable Boolean coverBegunAtLoss,
        @Nullable Double hoursFromLossToIssue,
        @Nullable Double hoursFromLossToPremium,
        Double reportDelayHours,
        // claim history
        @Nullable Integer vehicleEventsHalfYear,
        @Nullable Integer vehicleEventsYear,
        @Nullable Integer driverVehiclesYear,
        @Nullable Boolean driverVehiclesOneOwner,
        @Nullable Boolean driverOtherVehicleOwnerDiffers,
        @Nullable Integer driverOtherVehicleDays,
        @Nullable Integer repeatedPartDays,
        @Nullable Boolean oldDamageSeen,
        @Nullable Integer similarDamageDays,
        @Nullable Integer twinClaims,
        @Nullable Boolean twinSharesPart,
        // damage consistency
        @Nullable Integer estimateLines,
        boolean impactKnown,
        @Nullable Double assessableShare,
        @Nullable Double conflictAmount,
        @Nullable Double conflictShare,
        @Nullable Double deepConflictAmount,
        @Nullable Boolean sidesMixedUp,
        @Nullable Double excessAmount,
        @Nullable Double excessShare,
        @Nullable Integer severityClass,
        @Nullable Double deltaVKmh,
        @Nullable Boolean frontAirbagLine,
        @Nullable Boolean sideAirbagLine,
        @Nullable Boolean rollover,
        @Nullable Boolean impactAwayFromFront,
        @Nullable Boolean impactFrontOrRear,
        @Nullable Boolean beltNotLocked,
        @Nullable Double nonGlassAmount,
        @Nullable Double skinOrAirbagShare,
        @Nullable Boolean engineLine,
        @Nullable Boolean partsMissingSeen,
        @Nullable Boolean batteryReplaced,
        @Nullable Boolean otherInnerPartLine,
        @Nullable Boolean deepPartLine,
        @Nullable Double notTopShare,
        @Nullable Boolean damageFlagSeen,
        @Nullable Boolean damageFlagConfirmed,
        @Nullable Boolean damageFlagWithoutPhoto,
        // survey and evidence
        boolean surveyDue,
        @Nullable Boolean validWaiver,
        @Nullable Integer firstSceneSurveys,
        @Nullable Boolean firstSceneNotDispatched,
        @Nullable Double hoursFromReportToFirstScene,
        @Nullable Integer nonFirstSceneSurveys,
        @Nullable Double minutesFromLossToFirstPhoto,
        @Nullable Double hoursFromLossToScenePhoto,
        @Nullable Double hoursBetweenLossAndFirstScene,
        @Nullable Integer surveysDone,
        @Nullable Boolean driverStatementTaken,
        // parties and links
        @Nullable Boolean insuredIsOwner,
        @Nullable Boolean ownerChangeEndorsed,
        @Nullable Integer daysFromTransferToLoss,
        @Nullable Boolean relationDeclared,
        @Nullable Integer contactPersons,
        @Nullable Boolean sidesShareIdentity,
        @Nullable Boolean sidesShareContact,
        // amounts and vehicle
        @Nullable Double priceRatio,
        @Nullable Double priceExcess,
        @Nullable Double steepLineExcess,
        @Nullable Double damageToValue,
        @Nullable Integer vehicleAgeYears,
        @Nullable Double newPrice,
        @Nullable Boolean ownedLong,
        @Nullable Boolean thirdFullyLiable,
        @Nullable Boolean vinInSalvageRegister,
        @Nullable Integer plateVins,
        @Nullable Boolean vinCheckDigitWrong,
        // documents
        @Nullable String licenceStatus,
        @Nullable Integer daysFromLicenceEndToLoss,
        @Nullable Integer daysFromInspectionEndToLoss,
        @Nullable Integer papersRefusedOrLost,
        @Nullable Integer oldestRequestWorkingDays,
        @Nullable Integer openRequests,
        @Nullable Boolean invoiceReused,
        @Nullable Boolean paperBeforeLoss,
        @Nullable Boolean odometerRunsBack,
        // mitigations, floors and due date
        @Nullable Boolean videoConsistent,
        @Nullable Boolean totalLoss,
        @Nullable Boolean lossOutsideTerm,
        @Nullable Boolean coverNotHeld,
        @Nullable Double sumInsured,
        boolean watchListed,
        boolean tippedOff,
        @Nullable Boolean traceContradicts,
        @Nullable Boolean disputedOrLitigated,
        @Nullable LocalDate submittedOn,
        Attributes attribute) {
    public ClaimFacts {
        attribute = attribute == null ? Attributes.NONE : attribute;
    }
}
