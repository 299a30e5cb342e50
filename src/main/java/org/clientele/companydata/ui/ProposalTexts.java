package org.clientele.companydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.companydata.DataField;
import org.clientele.companydata.ProposalView;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** Proposals in words. */
final class ProposalTexts {

    private ProposalTexts() {}

    static String field(Component reader, DataField field) {
        return reader.getTranslation("companyData.field." + field);
    }

    /** The old and the new value, one after the other. */
    static Component values(Component reader, String before, String after) {
        Span old = new Span(before.isEmpty() ? "–" : before);
        old.addClassName("proposal-before");
        Span arrow = new Span("→");
        arrow.getElement().setAttribute("aria-label", reader.getTranslation("companyData.becomes"));
        Span proposed = new Span(after);
        proposed.addClassName("proposal-after");
        Div values = new Div(old, arrow, proposed);
        values.addClassName("proposal-values");
        return values;
    }

    /** What to say of accepted values; a part of the address brings the others with it. */
    static String accepted(List<ProposalView> some) {
        boolean address = some.stream().map(ProposalView::field).allMatch(DataField::isOfAddress);
        return address ? "companyData.acceptedAddress" : "companyData.accepted";
    }

    /** What came of a decision. */
    static void tell(Component source, SaveOutcome outcome, String successKey) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, successKey);
            case SaveOutcome.Conflict(var by, var at) ->
                Notices.failure(source, "common.conflict", by, Times.dateTime(source, at));
            case SaveOutcome.Gone gone -> Notices.failure(source, "companyData.proposal.gone");
            case SaveOutcome.Invalid invalid -> Notices.failure(source, "companyData.proposal.invalid");
        }
    }
}
