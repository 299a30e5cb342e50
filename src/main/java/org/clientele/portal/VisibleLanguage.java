package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.candidate.LanguageLevel;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** A language that a candidate speaks, seen like skills. */
@Entity
@Immutable
@Table(name = "candidate_language")
@IdClass(VisibleLanguage.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.SKILL, deduceAliasInjectionPoints = false)
class VisibleLanguage {

    @Id
    @Column(name = "candidate_id")
    private UUID candidateId;

    @Id
    private String language;

    @Enumerated(EnumType.STRING)
    private LanguageLevel level;

    @SuppressWarnings("NullAway.Init")
    VisibleLanguage() {}

    record Key(UUID candidateId, String language) {}
}
