package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.portal.PortalComment;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** What agency and client have said about the candidate (docs/features.md S2.38, S2.45). */
final class ThreadPanel extends Composite<Section> {

    /** @param write null if the contact may not */
    ThreadPanel(PortalCandidatePage page, @Nullable Component write) {
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("portalpages.thread")));
        if (page.comments().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("portalpages.thread.none"));
            none.addClassName("secondary");
            getContent().add(none);
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("portal-thread");
            page.comments().forEach(comment -> list.add(line(comment)));
            getContent().add(list);
        }
        if (write != null) {
            getContent().add(write);
        }
    }

    private ListItem line(PortalComment comment) {
        Span who = new Span(comment.own() ? getTranslation("portalpages.thread.own") : comment.author());
        who.addClassName("portal-author");
        Span when = new Span(Times.dateTime(this, comment.writtenAt()));
        when.addClassName("secondary");
        Div head = new Div(who, when);
        head.addClassName("portal-thread-head");
        Div text = new Div(comment.body());
        text.addClassName("paragraphs");
        ListItem line = new ListItem(head, text);
        if (comment.own()) {
            line.addClassName("own");
        }
        return line;
    }
}
