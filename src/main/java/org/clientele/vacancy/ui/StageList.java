package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.vacancy.StageDetails;

/** The stages of a pipeline, to be read. */
final class StageList extends Composite<OrderedList> {

    StageList() {
        getContent().addClassName("stage-list");
    }

    /** @param candidates how many stand in it; none are not told */
    void add(StageDetails stage, long candidates) {
        ListItem item = new ListItem(new Span(VacancyTexts.of(stage, this)));
        if (candidates > 0) {
            item.add(BadgeColor.NEUTRAL.badge(getTranslation("pipeline.stage.candidates", candidates)));
        }
        Span client = new Span(client(stage));
        client.addClassName("secondary");
        item.add(client);
        getContent().add(item);
    }

    private String client(StageDetails stage) {
        if (!stage.clientSees()) {
            return getTranslation("pipeline.stage.hidden");
        }
        String seen = stage.clientName().isEmpty()
                ? getTranslation("pipeline.stage.seen")
                : getTranslation("pipeline.stage.seenAs", stage.clientName());
        return stage.clientMayMove() ? seen + ", " + getTranslation("pipeline.stage.movable") : seen;
    }
}
