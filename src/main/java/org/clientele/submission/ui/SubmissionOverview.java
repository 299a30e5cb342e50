package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.clientele.submission.ClaimRow;
import org.clientele.submission.ClaimState;
import org.clientele.submission.MoveRow;
import org.clientele.submission.ShareProblem;
import org.clientele.submission.ShareRow;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** Where a submission stands and how it came there, whom it was shown to, and what everybody thinks. */
final class SubmissionOverview extends Composite<Div> {

    private final SubmissionId id;
    private final Services services;

    /** What the overview shows comes from here. */
    @org.springframework.stereotype.Component
    record Services(
            Submissions submissions,
            SubmissionPage page,
            SeenCards seen,
            RatingCards ratings,
            ClaimCards claims,
            Clock clock) {}

    SubmissionOverview(SubmissionId id, Services services) {
        this.id = id;
        this.services = services;
        getContent().addClassName("cards");
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        services.submissions().find(id).ifPresent(this::show);
    }

    private void show(SubmissionView view) {
        List<ClaimRow> claims = services.claims().of(id);
        List<ShareRow> shares = services.page().shares(id);
        List<ShareProblem.Kind> warnings = warnings(view, claims, shares);
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(kind -> list.add(new ListItem(getTranslation("submission.warnings." + kind))));
            FactList card = new FactList("submission.warnings").add(list);
            card.addClassName("warning-card");
            getContent().add(card);
        }
        getContent().add(facts(view), moves(services.page().moves(id)));
        getContent().add(services.seen().card(view, shares, this::refresh));
        getContent().add(services.ratings().card(view, this::refresh));
        getContent().add(services.claims().card(view, claims, this::refresh));
    }

    private FactList facts(SubmissionView view) {
        String reason = view.reason() == null ? "" : view.reason();
        String both = reason.isEmpty() || view.reasonText().isEmpty()
                ? reason + view.reasonText()
                : reason + " – " + view.reasonText();
        return new FactList("submission.facts")
                .fact("submission.stage", SubmissionTexts.stage(this, view.kind(), view.stageName()))
                .fact("submission.since", Times.dateTime(this, view.stageSince()))
                .fact("submission.reason", both)
                .fact("submission.sharedAt", time(view.sharedAt()))
                .fact("submission.withdrawnAt", time(view.withdrawnAt()))
                .fact("submission.feedbackDueOn", due(view))
                .fact("submission.answeredAt", time(view.answeredAt()));
    }

    private Span due(SubmissionView view) {
        LocalDate due = view.feedbackDueOn();
        Span shown = new Span(due == null ? "" : Times.date(this, due));
        if (SubmissionTexts.isOverdue(due, view.answeredAt(), services.clock())) {
            shown.addClassName("overdue");
        }
        return shown;
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : Times.dateTime(this, at);
    }

    private static List<ShareProblem.Kind> warnings(SubmissionView view, List<ClaimRow> claims, List<ShareRow> shares) {
        List<ShareProblem.Kind> warnings = new ArrayList<>();
        switch (view.consent()) {
            case NONE -> warnings.add(ShareProblem.Kind.CONSENT_NONE);
            case EXPIRED -> warnings.add(ShareProblem.Kind.CONSENT_EXPIRED);
            case WITHDRAWN -> warnings.add(ShareProblem.Kind.CONSENT_WITHDRAWN);
            case GIVEN -> {}
        }
        if (claims.stream().anyMatch(claim -> claim.state() != ClaimState.DISPUTED)) {
            warnings.add(ShareProblem.Kind.ALREADY_KNOWN);
        }
        if (shares.stream().anyMatch(share -> share.withdrawnAt() == null && share.resume() == null)) {
            warnings.add(ShareProblem.Kind.NO_RESUME);
        }
        return warnings;
    }

    private FactList moves(List<MoveRow> moves) {
        OrderedList list = new OrderedList();
        list.addClassName("moves");
        moves.forEach(move -> list.add(line(move)));
        return new FactList("submission.moves").add(list);
    }

    private ListItem line(MoveRow move) {
        String to = SubmissionTexts.stage(this, move.toKind(), move.toName());
        Span what = new Span(
                move.fromKind() == null
                        ? getTranslation("submission.moved.first", to)
                        : getTranslation(
                                "submission.moved.to",
                                SubmissionTexts.stage(this, move.fromKind(), move.fromName()),
                                to));
        String decider = move.decider();
        String by = decider == null || decider.equals(move.by())
                ? move.by()
                : SubmissionTexts.contact(this, decider, move.by());
        Span who = new Span(by + ", " + Times.dateTime(this, move.at()));
        who.addClassName("secondary");
        ListItem item = new ListItem(what, who);
        if (decider != null) {
            item.addClassName("of-client");
        }
        String reason = move.reason() == null ? "" : move.reason();
        if (!reason.isEmpty() || !move.reasonText().isEmpty()) {
            item.add(new Span(
                    reason.isEmpty() || move.reasonText().isEmpty()
                            ? reason + move.reasonText()
                            : reason + " – " + move.reasonText()));
        }
        return item;
    }
}
