package org.clientele.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The head of a page: its title, badges beside it and the main actions at the end. */
public final class PageHeader extends Composite<Header> {

    /** Told to the user interface when a page shows its head, also anew: what it is called may have changed. */
    public static final class Shown extends ComponentEvent<PageHeader> {

        Shown(PageHeader header) {
            super(header, false);
        }
    }

    private final H1 title = new H1();
    private final Div badges = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        badges.addClassName("page-badges");
        actions.addClassName("page-actions");
        getContent().addClassName("page-header");
        getContent().add(this.title, badges, actions);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.fireEvent(event.getUI(), new Shown(this));
    }

    /** Shows another title, for a record that was renamed. */
    public void retitle(String newTitle) {
        title.setText(newTitle);
        getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new Shown(this)));
    }

    /** What the thing is at a glance: its status and flags. Replaces those shown before. */
    public PageHeader badges(Component... shown) {
        badges.removeAll();
        badges.add(shown);
        return this;
    }

    /** What one does here, the most important first. Replaces those shown before. */
    public PageHeader actions(Component... shown) {
        actions.removeAll();
        actions.add(shown);
        return this;
    }
}
