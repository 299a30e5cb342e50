package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.clientele.portal.PortalAgendaItem;

/** The interviews with a candidate. */
final class CandidateInterviews extends Composite<Section> {

    CandidateInterviews(List<PortalAgendaItem> items, Function<PortalAgendaItem, Component> acts) {
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.interviews")));
        items.forEach(item -> getContent().add(new InterviewCard(item, false, acts.apply(item))));
    }
}
