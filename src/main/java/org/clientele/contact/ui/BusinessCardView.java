package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.contact.BusinessCard;

/** A contact among the locations of its client (docs/features.md S3.19): whom to turn to, how, and what to do. */
final class BusinessCardView extends Composite<ListItem> {

    private final CardActions.Subject subject;

    BusinessCardView(BusinessCard card, ClientId client, CardActions actions, ContactReach reach, Runnable done) {
        this.subject = CardActions.Subject.of(card, client);
        getContent().addClassName("business-card");
        if (!card.activity().active()) {
            getContent().addClassName("inactive");
        }
        getContent().add(head(card, actions, reach, done), role(card), badges(card, actions));
        boolean acts = reach.isOffered() && !card.doNotContact().marked();
        getContent().add(reach.emails(card.id(), card.emails(), acts), reach.phones(card.id(), card.phones(), acts));
        if (actions.mayWork()) {
            DragSource<BusinessCardView> source = DragSource.create(this);
            source.setDragData(subject);
        }
    }

    private Component head(BusinessCard card, CardActions actions, ContactReach reach, Runnable done) {
        H4 name = new H4(new Anchor(ContactNavigation.url(card.id()), card.fullName()));
        Div buttons = new Div();
        buttons.addClassName("row-actions");
        if (actions.mayWork()) {
            buttons.add(actions.edit(this, subject, done), actions.toggle(this, subject, done));
        }
        if (reach.isOffered()) {
            buttons.add(reach.vCard(card.id()));
        }
        if (actions.mayWork()) {
            buttons.add(actions.more(this, subject, done));
        }
        Div head = new Div(name, buttons);
        head.addClassName("business-card-head");
        return head;
    }

    private static Component role(BusinessCard card) {
        Span role = new Span(Stream.of(card.position(), card.department())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        role.addClassName("secondary");
        return role;
    }

    private Component badges(BusinessCard card, CardActions actions) {
        Div badges = new Div();
        badges.addClassName("page-badges");
        badges.add(ContactBadges.warnings(this, card.activity(), card.doNotContact()));
        badges.add(ContactBadges.flags(
                this, card.contactPerson(), card.mayCollectMail(), card.mayRepresent(), actions.today()));
        return badges;
    }
}
