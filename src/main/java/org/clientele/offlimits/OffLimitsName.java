package org.clientele.offlimits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Uuid7;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Something that a client is recognised by which a standing rule covers. Replaced, never changed: it needs no version. */
@Entity
@Immutable
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "off_limits_name")
class OffLimitsName implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID ruleId;
    private UUID clientId;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private String text;
    private String matchKey;

    @Column(columnDefinition = "text")
    private String trigrams;

    @SuppressWarnings("NullAway.Init")
    OffLimitsName() {}

    OffLimitsName(RuleId rule, KnownName name) {
        this.id = Uuid7.next();
        this.ruleId = rule.value();
        this.clientId = name.clientId();
        this.kind = name.kind();
        this.text = name.text();
        this.matchKey = name.matchKey();
        this.trigrams = name.kind().isName() ? Trigrams.asColumn(Folding.fold(name.text())) : "";
    }

    KnownName toName() {
        return new KnownName(clientId, kind, text, matchKey);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }
}
