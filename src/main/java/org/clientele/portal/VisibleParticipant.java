package org.clientele.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.interview.Answer;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** That the contact itself takes part in an interview, and what it answered. */
@Entity
@Immutable
@Table(name = "interview_participant")
@IdClass(VisibleParticipant.Key.class)
@Filter(name = PortalVisibility.FILTER, condition = PortalVisibility.PARTICIPANT, deduceAliasInjectionPoints = false)
class VisibleParticipant {

    @Id
    @Column(name = "interview_id")
    private UUID interviewId;

    @Id
    @Column(name = "contact_id")
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String answerNote;

    @SuppressWarnings("NullAway.Init")
    VisibleParticipant() {}

    record Key(UUID interviewId, UUID contactId) implements Serializable {}
}
