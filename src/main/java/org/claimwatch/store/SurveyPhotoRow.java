package org.claimwatch.store;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimwatch.claim.SurveyPhoto;
import org.hibernate.annotations.Immutable;

/** A version of a row of survey_photos.csv. */
@Entity
@Immutable
@Table(name = "survey_photos")
class SurveyPhotoRow extends Version {
    @Id
    String photoId;

    @Embedded
    @AttributeOverride(name = "photoId", column = @Column(name = "photoId", insertable = false, updatable = false))
    SurveyPhoto row;
}
