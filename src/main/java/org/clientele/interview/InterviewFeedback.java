package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What one interviewer says: one each for an interview; who says something else later replaces it. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "interview_feedback")
class InterviewFeedback {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "interview_id"))
    private InterviewId interviewId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String authorName;
    private @Nullable UUID contactId;
    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String remark;
    private String recordedBy;
    private Instant givenAt;

    @ElementCollection
    @CollectionTable(name = "interview_score", joinColumns = @JoinColumn(name = "feedback_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = InterviewDetails.MOST_PEOPLE)
    private List<Score> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    InterviewFeedback() {}

    @SuppressWarnings("NullAway.Init")
    InterviewFeedback(Interview interview, Participant author, String authorName) {
        this.id = Uuid7.next();
        this.interviewId = interview.id();
        this.clientId = interview.parts().client();
        this.contactId = author.contactId();
        this.accountId = author.accountId();
        this.authorName = authorName;
    }

    /** @param recorder who wrote it down for a contact; empty if it is the author's own */
    void say(Recommendation advice, List<Score> newScores, String newRemark, String recorder, Stamp stamp) {
        recommendation = advice;
        scores.clear();
        scores.addAll(newScores);
        remark = newRemark;
        recordedBy = recorder;
        givenAt = stamp.at();
    }

    FeedbackRow toRow() {
        return new FeedbackRow(
                id,
                version == null ? 0 : version,
                authorName,
                contactId != null,
                recommendation,
                List.copyOf(scores),
                remark,
                recordedBy,
                givenAt);
    }
}
