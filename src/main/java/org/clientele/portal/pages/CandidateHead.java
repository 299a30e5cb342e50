package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.clientele.portal.PortalSubmissionView;
import org.clientele.shared.ui.BadgeColor;

/** Who it is, at a glance. */
final class CandidateHead extends Composite<Header> {

    CandidateHead(PortalSubmissionView candidate) {
        Div who = new Div(new H1(candidate.applicant().name()));
        who.addClassName("portal-who");
        if (!candidate.applicant().headline().isEmpty()) {
            Span headline = new Span(candidate.applicant().headline());
            headline.addClassName("secondary");
            who.add(headline);
        }
        Div facts = new Div(BadgeColor.TEAL.badge(PortalWords.stage(this, candidate.stage())));
        facts.addClassName("portal-facts");
        facts.add(PortalWords.stars(this, candidate.stars()));
        who.add(facts);
        getContent().addClassNames("portal-title", "portal-head");
        getContent().add(Face.of(candidate), who);
    }
}
