package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.vacancy.StageKind;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A stage of a vacancy, under the name that the client knows. */
@Entity
@Immutable
@Table(name = "vacancy_stage")
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.STAGE, deduceAliasInjectionPoints = false)
class VisibleStage {

    @Id
    private UUID id;

    @Column(name = "vacancy_id")
    private UUID vacancyId;

    private int position;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    private String clientName;
    private boolean clientMayMove;

    @SuppressWarnings("NullAway.Init")
    VisibleStage() {}
}
