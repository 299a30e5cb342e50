package org.clientele.interview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.interview.InterviewWarning;

/** What speaks against the times that somebody is about to choose; nothing as long as nothing does. */
final class WarningList extends Composite<Div> {

    WarningList() {
        getContent().addClassName("interview-warnings");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(List<InterviewWarning> warnings) {
        getContent().removeAll();
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(one -> list.add(new ListItem(InterviewTexts.warning(this, one))));
            getContent().add(list);
        }
    }
}
