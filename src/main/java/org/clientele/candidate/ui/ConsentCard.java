package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.clientele.candidate.CandidateView;
import org.clientele.candidate.ConsentRow;
import org.clientele.candidate.ConsentState;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** Whether a candidate consents to being put forward, and every consent that there was. */
final class ConsentCard extends Composite<Div> {

    ConsentCard(CandidateView candidate, ConsentActs acts) {
        FactList card = new FactList("candidate.consent")
                .fact(
                        "candidate.consent.state",
                        CandidateTexts.color(candidate.consent())
                                .badge(CandidateTexts.consent(this, candidate.consent())))
                .fact("candidate.consentExpiresOn", day(candidate.consentExpiresOn()));
        UnorderedList history = new UnorderedList();
        history.addClassName("consents");
        acts.of(candidate).forEach(consent -> history.add(item(consent)));
        card.add(history);
        if (acts.mayWork() && !candidate.archived()) {
            card.add(buttons(candidate, acts));
        }
        getContent().add(card);
    }

    private Component buttons(CandidateView candidate, ConsentActs acts) {
        Runnable done = () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        Div buttons = new Div(Buttons.of("candidate.consent.give", click -> acts.give(this, candidate, done)));
        buttons.addClassName("page-actions");
        if (candidate.consent() == ConsentState.GIVEN || candidate.consent() == ConsentState.EXPIRED) {
            buttons.add(Buttons.dangerous("candidate.consent.withdraw", click -> acts.withdraw(this, candidate, done)));
        }
        return buttons;
    }

    private ListItem item(ConsentRow consent) {
        Span period = new Span(
                consent.expiresOn() == null
                        ? getTranslation("candidate.consent.since", day(consent.givenOn()))
                        : getTranslation("candidate.consent.period", day(consent.givenOn()), day(consent.expiresOn())));
        Div purpose = new Div(new Span(consent.purpose()));
        purpose.addClassName("paragraphs");
        Div stamp = new Div(new Span(stamp(consent)));
        stamp.addClassName("secondary");
        return new ListItem(period, purpose, stamp);
    }

    private String stamp(ConsentRow consent) {
        String recorded = getTranslation(
                "candidate.consent.recorded", Times.dateTime(this, consent.recordedAt()), consent.recordedBy());
        if (consent.withdrawnOn() != null) {
            return recorded + ". "
                    + getTranslation("candidate.consent.ended", day(consent.withdrawnOn()), consent.withdrawnBy());
        }
        return consent.replacedOn() == null
                ? recorded
                : recorded + ". " + getTranslation("candidate.consent.replaced", day(consent.replacedOn()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Times.date(this, day);
    }
}
