package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The few links of a home card, each with something beside it; or a sentence where there is none. */
public final class LinkList extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    /** @param emptyKey what is said where there is none, with its arguments */
    public LinkList(String emptyKey, Object... arguments) {
        list.addClassName("link-list");
        getContent().add(new Paragraph(getTranslation(emptyKey, arguments)));
    }

    /** One more, with what is worth knowing beside it. */
    public void add(Component link, String aside) {
        Span beside = new Span(aside);
        beside.addClassName("secondary");
        add(link, beside);
    }

    /** One more, with something that has a look of its own beside it. */
    public void add(Component link, Component aside) {
        if (list.getParent().isEmpty()) {
            getContent().removeAll();
            getContent().add(list);
        }
        list.add(new ListItem(link, aside));
    }

    /** Below the list, if there is one: the way to all of them. */
    public LinkList withAll(String url, String labelKey) {
        if (list.getParent().isPresent()) {
            getContent().add(new Anchor(url, getTranslation(labelKey)));
        }
        return this;
    }
}
