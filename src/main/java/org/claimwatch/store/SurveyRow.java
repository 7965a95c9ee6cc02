package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.Survey;
import org.hibernate.annotations.Immutable;

/** A version of a row of surveys.csv. */
@Entity
@Immutable
@Table(name = "surveys")
class SurveyRow extends Version {
    @Id
    String surveyId;

    @Embedded
    @AttributeOverride(name = "surveyId", column = @Column(name = "surveyId", insertable = false, updatable = false))
    Survey row;
}
