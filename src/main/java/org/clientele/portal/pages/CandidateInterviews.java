package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.clientele.portal.PortalAgendaItem;

/** The interviews with a candidate. */
final class CandidateInterviews extends Composite<Section> {

    CandidateInterviews(List<PortalAgendaItem> items) {
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.interviews")));
        items.forEach(item -> getContent().add(new InterviewCard(item, false)));
    }
}
