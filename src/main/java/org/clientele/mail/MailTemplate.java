package org.clientele.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** The agency's own text for a kind of mail in one language; while there is none, the one holds that the kind comes with. */
@Entity
@Table(name = "mail_template")
class MailTemplate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String kind;
    private String language;
    private String subject;
    private String body;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    MailTemplate() {}

    MailTemplate(String kind, String language, TemplateText text, Stamp stamp) {
        this.id = Uuid7.next();
        this.kind = kind;
        this.language = language;
        change(text, stamp);
    }

    final void change(TemplateText text, Stamp stamp) {
        this.subject = text.subject();
        this.body = text.body();
        this.changedAt = stamp.at();
        this.changedBy = stamp.by();
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String language() {
        return language;
    }

    TemplateText text() {
        return new TemplateText(subject, body);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    /** One at least, so that 0 can mean the text that the kind comes with. */
    long version() {
        return version == null ? 1 : version + 1;
    }
}
