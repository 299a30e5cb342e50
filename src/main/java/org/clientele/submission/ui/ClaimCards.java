package org.clientele.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Times;
import org.clientele.submission.ClaimRow;
import org.clientele.submission.ClaimState;
import org.clientele.submission.KnownClaimDetails;
import org.clientele.submission.KnownClaims;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionPage;
import org.clientele.submission.SubmissionView;

/** A client's claims that it knew the candidate before, and what the agency says to them. */
@org.springframework.stereotype.Component
class ClaimCards {

    private final KnownClaims claims;
    private final SubmissionPage page;
    private final CurrentActor actor;

    ClaimCards(KnownClaims claims, SubmissionPage page, CurrentActor actor) {
        this.claims = claims;
        this.page = page;
        this.actor = actor;
    }

    List<ClaimRow> of(SubmissionId id) {
        return claims.of(id);
    }

    FactList card(SubmissionView view, List<ClaimRow> rows, Runnable refresh) {
        FactList card = new FactList("submission.claim");
        if (rows.isEmpty()) {
            Paragraph nobody = new Paragraph(card.getTranslation("submission.claim.none"));
            nobody.addClassName("secondary");
            card.add(nobody);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("moves");
            rows.forEach(row -> list.add(line(card, row, refresh)));
            card.add(list);
        }
        if (actor.may(Permission.WORK) && !view.archived()) {
            Div buttons = new Div(Buttons.of("submission.claim.record", click -> claim(card, view, refresh)));
            buttons.addClassName("card-actions");
            card.add(buttons);
        }
        return card;
    }

    private ListItem line(FactList card, ClaimRow row, Runnable refresh) {
        String contact = row.contact() == null ? "" : row.contact();
        Span who = new Span(SubmissionTexts.contact(card, contact, row.recordedBy()));
        LocalDate since = row.knownSince();
        Span when = new Span(since == null ? "" : Times.date(card, since));
        when.addClassName("secondary");
        Span reason = new Span(row.reason());
        reason.addClassName("paragraphs");
        ListItem item = new ListItem(
                colour(row.state()).badge(card.getTranslation("submission.claim." + row.state())), who, when, reason);
        item.addClassName("of-client");
        String decider = row.decidedBy();
        if (decider != null && row.decidedAt() != null) {
            Span decided = new Span(decider + ", " + Times.dateTime(card, row.decidedAt())
                    + (row.note().isEmpty() ? "" : ": " + row.note()));
            decided.addClassName("paragraphs");
            item.add(decided);
        }
        if (actor.may(Permission.LEAD)) {
            Div buttons = new Div(
                    decide(card, row, ClaimState.ACCEPTED, refresh), decide(card, row, ClaimState.DISPUTED, refresh));
            buttons.addClassName("row-actions");
            item.add(buttons);
        }
        return item;
    }

    private static BadgeColor colour(ClaimState state) {
        return switch (state) {
            case OPEN -> BadgeColor.AMBER;
            case ACCEPTED -> BadgeColor.GREEN;
            case DISPUTED -> BadgeColor.RED;
        };
    }

    private void claim(FactList card, SubmissionView view, Runnable refresh) {
        ClaimForm form = new ClaimForm(page.contacts(view.id()));
        form.read(new ClaimForm.Input(null, null, ""));
        new FormDialog<>(
                        card.getTranslation("submission.claim.record"),
                        form,
                        typed -> claims.claim(
                                view.id(),
                                new KnownClaimDetails(
                                        typed.contact() == null
                                                ? null
                                                : typed.contact().id(),
                                        typed.knownSince(),
                                        typed.reason())))
                .onSaved(saved -> refresh.run())
                .open();
    }

    private Button decide(FactList card, ClaimRow row, ClaimState decision, Runnable refresh) {
        String key = decision == ClaimState.ACCEPTED ? "submission.claim.accept" : "submission.claim.dispute";
        Button button = Buttons.of(key, click -> {
            ClaimForm.DecisionForm form = new ClaimForm.DecisionForm();
            form.read(new ClaimForm.Decision(row.note()));
            new FormDialog<>(
                            card.getTranslation(key),
                            form,
                            typed -> claims.decide(row.id(), row.version(), decision, typed.note()))
                    .saysInstead(key)
                    .onSaved(saved -> refresh.run())
                    .open();
        });
        button.setEnabled(row.state() != decision);
        return button;
    }
}
