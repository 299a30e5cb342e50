package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.clientele.client.ClientGroup;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientView;

/** The group as nested lists: from the topmost client down to this one, and those below it. */
final class ClientGroupTree extends Composite<Div> {

    ClientGroupTree(ClientView client, ClientGroup group) {
        getContent().addClassName("group-tree");
        UnorderedList level = new UnorderedList();
        getContent().add(level);
        for (ClientRef ancestor : group.ancestors()) {
            level = addLevel(level, link(ancestor));
        }
        Span self = new Span(client.details().name());
        self.getElement().setAttribute("aria-current", "true");
        UnorderedList children = addLevel(level, self);
        group.children().forEach(child -> children.add(new ListItem(link(child))));
        if (group.moreChildren()) {
            children.add(new ListItem(getTranslation("client.group.more", ClientGroup.CHILDREN_MAX)));
        }
    }

    private static UnorderedList addLevel(UnorderedList parent, Component content) {
        UnorderedList below = new UnorderedList();
        parent.add(new ListItem(content, below));
        return below;
    }

    private Component link(ClientRef client) {
        Anchor anchor = new Anchor(ClientNavigation.url(client.id()), client.name());
        return client.archived()
                ? new Span(anchor, new Span(" (" + getTranslation("client.archived.short") + ")"))
                : anchor;
    }
}
