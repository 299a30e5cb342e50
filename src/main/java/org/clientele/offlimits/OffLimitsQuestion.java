package org.clientele.offlimits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.Actor;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of the log of questions. Only ever added, so it needs no version. */
@Entity
@Immutable
@Table(name = "off_limits_question")
class OffLimitsQuestion implements Persistable<UUID> {

    static final int LENGTH_MAX = 300;

    @Id
    private UUID id;

    private Instant askedAt;
    private @Nullable UUID askerId;
    private String askerName;
    private String question;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable UUID ruleId;

    @SuppressWarnings("NullAway.Init")
    OffLimitsQuestion() {}

    /** @param rule the surest of those that forbid it; null if none does */
    OffLimitsQuestion(Actor asker, Instant at, String question, Answer answer, @Nullable RuleId rule) {
        this.id = Uuid7.next();
        this.askedAt = at;
        this.askerId = asker instanceof Actor.StaffActor staff ? staff.accountId() : null;
        this.askerName = asker.name();
        this.question = question;
        this.answer = answer;
        this.ruleId = rule == null ? null : rule.value();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
