package org.clientele.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.clientele.access.Visible;
import org.hibernate.annotations.Filter;

/** A stage that candidates of one vacancy go through. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_VACANCY, deduceAliasInjectionPoints = false)
@Table(name = "vacancy_stage")
@SuppressWarnings("NullAway.Init")
class VacancyStage {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StageId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
    private VacancyId vacancyId;

    private int position;

    @Embedded
    private StageDetails details;

    VacancyStage() {}

    VacancyStage(StageId id, VacancyId vacancyId, int position, StageDetails details) {
        this.id = id;
        this.vacancyId = vacancyId;
        this.position = position;
        this.details = details;
    }

    void change(int newPosition, StageDetails newDetails) {
        position = newPosition;
        details = newDetails;
    }

    StageId id() {
        return id;
    }

    VacancyId vacancyId() {
        return vacancyId;
    }

    StageKind kind() {
        return details.kind();
    }

    StageDetails details() {
        return details;
    }

    StageRef toRef() {
        return new StageRef(id, vacancyId, position, details);
    }
}
