package org.clientele.help;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** What a reader said of a help text. Never changed, so it needs no version. */
@Entity
@Table(name = "help_feedback")
class Feedback implements Persistable<UUID> {

    @Id
    private UUID id;

    private String page;
    private String language;
    private boolean helpful;
    private String comment;
    private String givenBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    Feedback() {}

    Feedback(UUID id, FeedbackDetails details, String by, Instant at) {
        this.id = id;
        this.page = details.page();
        this.language = details.language();
        this.helpful = details.helpful();
        this.comment = details.comment();
        this.givenBy = by;
        this.givenAt = at;
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
