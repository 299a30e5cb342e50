package org.clientele.portal.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.portal.PortalComment;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * What agency and client have said about a candidate or a vacancy (docs/features.md S2.38, S2.45). New words come by
 * themselves.
 */
final class ThreadPanel extends Composite<Section> implements HasStyle {

    private final Supplier<List<PortalComment>> said;
    private final boolean writes;
    private final Div words = new Div();
    private List<PortalComment> shown = List.of();

    /** @param write null if the contact may not */
    ThreadPanel(String titleKey, Supplier<List<PortalComment>> said, @Nullable Component write) {
        this.said = said;
        this.writes = write != null;
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation(titleKey)), words);
        if (write != null) {
            getContent().add(write);
        }
        shown = said.get();
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        InboxHeard.whileShown(event, this::refresh);
    }

    /** What is being typed below stays as it is. */
    void refresh() {
        List<PortalComment> now = said.get();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    private void fill() {
        words.removeAll();
        // Who is shown nothing need not know whether there is anything.
        setVisible(writes || !shown.isEmpty());
        if (!shown.isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("portal-thread");
            shown.forEach(comment -> list.add(line(comment)));
            words.add(list);
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
