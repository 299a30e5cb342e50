package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.interview.InterviewList;
import org.clientele.interview.InterviewRow;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;

/** The interviews that one takes part in during the next days, on the home page. */
@org.springframework.stereotype.Component
class InterviewsCard implements HomeCard {

    private static final int SHOWN = 8;

    private final InterviewList interviews;

    InterviewsCard(InterviewList interviews) {
        this.interviews = interviews;
    }

    @Override
    public String titleKey() {
        return "interviews.soon";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Component create() {
        List<InterviewRow> rows = interviews.mineSoon();
        Div card = new Div();
        if (rows.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("interviews.soon.empty")));
        } else {
            LinkList list = new LinkList("interviews.soon.empty");
            rows.stream()
                    .limit(SHOWN)
                    .forEach(row -> list.add(
                            new Anchor(InterviewNavigation.url(row.id()), row.candidate() + " · " + row.vacancy()),
                            InterviewTexts.time(card, row.time(), row.zone())));
            card.add(list);
        }
        card.add(new Anchor(InterviewNavigation.CALENDAR, card.getTranslation("calendar.title")));
        return card;
    }
}
