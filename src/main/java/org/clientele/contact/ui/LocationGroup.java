package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.clientele.contact.ui.CardActions.Subject;
import org.clientele.location.LocationView;
import org.clientele.location.ui.LocationNavigation;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** A location with the business cards of its contacts (docs/features.md S3.8); or those without a location. */
final class LocationGroup extends Composite<Section> {

    private final Div head = new Div();

    /** @param location null for the contacts without one */
    LocationGroup(@Nullable LocationView location, List<? extends Component> cards) {
        getContent().addClassName("location-group");
        head.addClassName("location-head");
        H3 title = new H3();
        if (location == null) {
            title.setText(getTranslation("contact.location.without"));
        } else {
            title.add(new Anchor(
                    LocationNavigation.url(location.id()), location.details().name()));
        }
        head.add(title);
        getContent().add(head);
        if (location != null) {
            describe(location);
        }
        if (!cards.isEmpty()) {
            getContent().add(list(cards));
        } else if (location == null) {
            getContent().addClassName("location-group-slim");
            head.add(hint("contact.location.without.drop"));
        } else {
            getContent().add(hint("contact.location.nobody"));
        }
    }

    /** The three icons that every location has (S3.4 to S3.7). */
    LocationGroup actions(String name, Runnable edit, Runnable delete, Runnable addContact) {
        Div icons = new Div(
                named("vaadin:pencil", "location.edit", name, edit),
                named("vaadin:trash", "location.delete", name, delete),
                named("vaadin:plus", "location.addContact", name, addContact));
        icons.addClassName("row-actions");
        head.add(icons);
        return this;
    }

    /** Cards can be dropped here (S3.10). */
    LocationGroup onDrop(Consumer<Subject> act) {
        DropTarget<LocationGroup> target = DropTarget.create(this);
        target.addDropListener(event -> event.getDragData()
                .filter(Subject.class::isInstance)
                .map(Subject.class::cast)
                .ifPresent(act));
        return this;
    }

    private void describe(LocationView location) {
        if (location.details().headquarters()) {
            head.add(BadgeColor.TEAL.badge(getTranslation("location.headquarters")));
        }
        String address = location.details().address().inOneLine(getLocale());
        Span where = new Span(address);
        where.addClassName("secondary");
        Div facts = new Div(where);
        facts.addClassName("location-facts");
        String phone = location.details().phone();
        if (!phone.isEmpty()) {
            PhoneNumber number = new PhoneNumber(phone);
            facts.add(new Anchor(number.telLink(), number.formatted(FieldCheck.HOME_REGION)));
        }
        getContent().add(facts);
    }

    private Component hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassName("secondary");
        return hint;
    }

    private static Component list(List<? extends Component> cards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("business-cards");
        cards.forEach(list::add);
        return list;
    }

    private Component named(String icon, String key, String location, Runnable act) {
        var button = Buttons.icon(icon, key, click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + location);
        return button;
    }
}
