package org.clientele.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.submission.AgreedTerms;
import org.clientele.submission.ClientTermsDetails;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentThread;
import org.clientele.submission.KnownClaimDetails;
import org.clientele.submission.KnownClaims;
import org.clientele.submission.MoveOutcome;
import org.clientele.submission.MoveRequest;
import org.clientele.submission.Rating;
import org.clientele.submission.Reason;
import org.clientele.submission.RejectionReasons;
import org.clientele.submission.RejectionSide;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionRatings;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.Submissions;
import org.clientele.submission.WorkingDays;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.clientele.vacancy.VacancyStages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's clients and recruiters make of the candidates: moves, words, stars and a claim. */
@Component
@Profile("demo")
class DemoDecisions {

    /** The turn of the one candidate whom the client says to know. */
    private static final int CLAIMED = 17;

    private final Submissions submissions;
    private final VacancyStages stages;
    private final RejectionReasons reasons;
    private final SubmissionThreads threads;
    private final SubmissionRatings ratings;
    private final KnownClaims claims;
    private final AgreedTerms terms;
    private final EntityManager memory;
    private final Clock clock;

    DemoDecisions(
            Submissions submissions,
            VacancyStages stages,
            RejectionReasons reasons,
            SubmissionThreads threads,
            SubmissionRatings ratings,
            KnownClaims claims,
            AgreedTerms terms,
            EntityManager memory,
            Clock clock) {
        this.submissions = submissions;
        this.stages = stages;
        this.reasons = reasons;
        this.threads = threads;
        this.ratings = ratings;
        this.claims = claims;
        this.terms = terms;
        this.memory = memory;
        this.clock = clock;
    }

    /** Some clients are to answer within some days. */
    void agree(DemoVacancies.Made vacancy, int index) {
        if (index / 2 % 2 == 0) {
            long version = terms.of(vacancy.client()).orElseThrow().version();
            ContactId escalation = vacancy.contacts().getLast();
            DemoClients.id(
                    terms.change(vacancy.client(), version, new ClientTermsDetails(12, 2 + index % 3, escalation)));
        }
    }

    /** Some were shown a week ago, and nobody has answered: no verb can do that today. */
    void remind(DemoVacancies.Made vacancy, int index) {
        if (index % 8 == 0) {
            memory.flush();
            memory.createQuery("""
                            update Submission s set s.sharedAt = :at, s.stageSince = :at, s.feedbackDueOn = :day
                            where s.vacancyId = :vacancy and s.sharedAt is not null and s.answeredAt is null""")
                    .setParameter("at", clock.instant().minus(Duration.ofDays(7)))
                    .setParameter("day", workingDay(vacancy, today().minusDays(1 + index % 3)))
                    .setParameter("vacancy", vacancy.id())
                    .executeUpdate();
            memory.clear();
        }
    }

    /** Answers are never due on a day off: that day, or the last before it. */
    private static LocalDate workingDay(DemoVacancies.Made vacancy, LocalDate day) {
        WorkingDays days = WorkingDays.of(vacancy.sought().country());
        return Stream.iterate(day, one -> one.minusDays(1))
                .filter(days::isOne)
                .findFirst()
                .orElseThrow();
    }

    /** Brings a submission to its stage, with what is said on the way. */
    void decide(DemoWords words, DemoSubmissions.Made made, int index) {
        String country = made.vacancy().sought().country();
        ContactId contact = made.vacancy().contacts().getFirst();
        for (StageKind kind : way(made.kind())) {
            move(words, made, kind, index);
        }
        if (index % 2 == 0) {
            say(made.id(), CommentDraft.own(CommentThread.INTERNAL, words.remark(country, "INTERNAL", index / 2)));
        }
        switch (made.kind()) {
            case CLIENT_INTERVIEW, OFFER, HIRED -> {
                say(made.id(), byContact(words.remark(country, "CONTACT", index), contact));
                say(made.id(), CommentDraft.own(CommentThread.CLIENT, words.remark(country, "REPLY", 0)));
                DemoClients.id(ratings.rate(
                        made.id(), new Rating(3 + index % 3, words.remark(country, "RATING", 0)), contact));
            }
            case REJECTED_BY_CLIENT -> DemoClients.id(ratings.rate(made.id(), new Rating(2, ""), contact));
            case SUBMITTED -> {
                if (index == CLAIMED) {
                    DemoClients.id(claims.claim(
                            made.id(),
                            new KnownClaimDetails(contact, today().minusMonths(7), words.remark(country, "CLAIM", 0))));
                }
            }
            default -> {}
        }
    }

    private static CommentDraft byContact(String text, ContactId contact) {
        return new CommentDraft(CommentThread.CLIENT, text, contact, "");
    }

    private void say(SubmissionId id, CommentDraft comment) {
        DemoClients.id(threads.write(id, comment));
    }

    /** The stages that are gone through from where the candidate was put. */
    private static List<StageKind> way(StageKind kind) {
        return switch (kind) {
            case FOUND, SUBMITTED -> List.of();
            case OFFER -> List.of(StageKind.CLIENT_INTERVIEW, kind);
            case HIRED -> List.of(StageKind.CLIENT_INTERVIEW, StageKind.OFFER, kind);
            default -> List.of(kind);
        };
    }

    private void move(DemoWords words, DemoSubmissions.Made made, StageKind kind, int index) {
        StageView to = stages.of(made.vacancy().id()).stream()
                .filter(stage -> stage.details().kind() == kind)
                .findFirst()
                .orElseThrow();
        long version = submissions.find(made.id()).orElseThrow().version();
        boolean byClient = kind == StageKind.CLIENT_INTERVIEW || kind == StageKind.REJECTED_BY_CLIENT;
        MoveOutcome outcome = submissions.move(new MoveRequest(
                made.id(),
                version,
                to.id(),
                reason(words, made.vacancy().sought().country(), kind, index),
                byClient ? made.vacancy().contacts().getFirst() : null));
        if (!(outcome instanceof MoveOutcome.Moved)) {
            throw new IllegalStateException("A demo candidate was not moved: " + outcome);
        }
    }

    private Reason reason(DemoWords words, String country, StageKind kind, int index) {
        return switch (kind) {
            case REJECTED_BY_CLIENT -> listed(RejectionSide.CLIENT, words.remark(country, "REJECTED", 0), index);
            case REJECTED_BY_US -> listed(RejectionSide.AGENCY, words.remark(country, "DECLINED", 0), 1);
            case WITHDRAWN -> new Reason(null, words.remark(country, "WITHDRAWN", 0));
            default -> Reason.NONE;
        };
    }

    private Reason listed(RejectionSide side, String text, int index) {
        var offered = reasons.offered(side);
        return new Reason(offered.get(index % 2).id(), text);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
