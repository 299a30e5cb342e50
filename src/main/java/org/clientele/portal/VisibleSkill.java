package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A skill of a candidate, by its name. */
@Entity
@Immutable
@Table(name = "candidate_skill")
@IdClass(VisibleSkill.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.SKILL, deduceAliasInjectionPoints = false)
class VisibleSkill {

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Id
    @Column(name = "skill_id")
    private UUID skillId;

    @Formula("(select k.name from skill k where k.id = skill_id)")
    private String name;

    @SuppressWarnings("NullAway.Init")
    VisibleSkill() {}

    record Key(UUID candidateId, UUID skillId) {}
}
