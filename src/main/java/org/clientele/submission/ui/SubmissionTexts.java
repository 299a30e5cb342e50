package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.candidate.ui.CandidateNavigation;
import org.clientele.client.ClientId;
import org.clientele.resume.Naming;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.clientele.submission.Stages;
import org.clientele.submission.SubmissionRow;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.jspecify.annotations.Nullable;

/** Submissions in the reader's words. */
final class SubmissionTexts {

    private SubmissionTexts() {}

    /**
     * A contact who said or did something.
     *
     * @param recordedBy who of the staff recorded it; empty if the contact did so in its portal
     */
    static String contact(Component reader, String name, String recordedBy) {
        return recordedBy.isEmpty() ? name : reader.getTranslation("submission.onBehalf.by", name, recordedBy);
    }

    /** The stage's name; that of its kind where it has none of its own. */
    static String stage(Component reader, StageKind kind, String name) {
        return name.isEmpty() ? reader.getTranslation("submission.stage." + kind) : name;
    }

    static String stage(Component reader, StageView stage) {
        StageDetails details = stage.details();
        return stage(reader, details.kind(), details.name());
    }

    static Component stageBadge(Component reader, StageKind kind, String name) {
        return colour(kind).badge(stage(reader, kind, name));
    }

    static BadgeColor colour(StageKind kind) {
        return switch (kind) {
            case FOUND, CONTACTED, SCREENED -> BadgeColor.NEUTRAL;
            case SUBMITTED -> BadgeColor.BLUE;
            case CLIENT_INTERVIEW -> BadgeColor.PURPLE;
            case OFFER -> BadgeColor.TEAL;
            case HIRED -> BadgeColor.GREEN;
            case REJECTED_BY_CLIENT, REJECTED_BY_US -> BadgeColor.RED;
            case WITHDRAWN -> BadgeColor.AMBER;
        };
    }

    /** The client for those who know no clients. */
    static RecordRef client(ClientId client) {
        return new RecordRef(RecordType.CLIENT, client.value());
    }

    /** How long somebody has been in a stage. */
    static String since(Component reader, Instant since, Instant now) {
        return reader.getTranslation(
                "submission.days", Math.max(0, Duration.between(since, now).toDays()));
    }

    /** What to know of a submission at a glance. */
    static List<Component> flags(Component reader, SubmissionRow row, StageKind kind, Clock clock) {
        List<Component> flags = new ArrayList<>();
        if (row.withdrawnAt() != null) {
            flags.add(BadgeColor.AMBER.badge(reader.getTranslation("submission.withdrawn")));
        } else if (row.isShown()) {
            flags.add(BadgeColor.BLUE.badge(reader.getTranslation("submission.shown")));
        }
        if (row.consent() != ConsentState.GIVEN && !Stages.isTerminal(kind)) {
            flags.add(BadgeColor.RED.badge(reader.getTranslation("submission.noConsent")));
        }
        if (isOverdue(row.feedbackDueOn(), row.answeredAt(), clock) && row.isShown()) {
            flags.add(BadgeColor.RED.badge(reader.getTranslation("submission.overdue")));
        }
        Double stars = row.stars();
        if (stars != null) {
            flags.add(stars(reader, stars));
        }
        return flags;
    }

    static boolean isOverdue(@Nullable LocalDate due, @Nullable Instant answered, Clock clock) {
        return due != null && answered == null && due.isBefore(LocalDate.ofInstant(clock.instant(), Times.zone()));
    }

    /** Which version of the candidate's résumé it is, leading to where it is kept. */
    static Component resume(
            Component reader, CandidateId candidate, @Nullable Integer number, @Nullable Naming naming) {
        return number == null || naming == null
                ? new Span(reader.getTranslation("submission.share.resume.none"))
                : new Anchor(
                        CandidateNavigation.url(candidate, "resume"),
                        reader.getTranslation(
                                "submission.resume.version",
                                number,
                                reader.getTranslation("submission.share.naming." + naming)));
    }

    /** Stars to look at, and a number to be read out. */
    static Span stars(Component reader, double stars) {
        int full = (int) Math.round(stars);
        Span shown = new Span("★".repeat(full) + "☆".repeat(5 - full));
        shown.addClassName("stars");
        String number = Double.toString(Math.round(stars * 10) / 10.0).replaceAll("\\.0$", "");
        shown.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", reader.getTranslation("submission.stars", number));
        return shown;
    }

    /** Why clients see it no longer: what the application itself did is said in the reader's language. */
    static String withdrawnReason(Component reader, String reason) {
        return switch (reason) {
            case "CONSENT_WITHDRAWN" -> reader.getTranslation("submission.withdrawnReason.CONSENT_WITHDRAWN");
            case "CONSENT_EXPIRED" -> reader.getTranslation("submission.withdrawnReason.CONSENT_EXPIRED");
            default -> reason;
        };
    }
}
