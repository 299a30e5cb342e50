package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.contact.ui.CardActions.Subject;
import org.clientele.security.Role;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;

/** One contact: who it is and what one can do with it, and tabs with everything else. */
@Route(ContactNavigation.LIST + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ContactPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Contacts contacts;
    private final CardActions actions;
    private final ContactReach reach;
    private final ContactRemoval removal;
    private final PageParts parts;
    private String name = "";

    ContactPage(Contacts contacts, CardActions actions, ContactReach reach, ContactRemoval removal, PageParts parts) {
        this.contacts = contacts;
        this.actions = actions;
        this.reach = reach;
        this.removal = removal;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> contacts.find(new ContactId(id)),
                contact -> contact.id().toRecordRef(),
                this::show);
    }

    private void show(ContactView contact) {
        name = contact.details().fullName();
        PageHeader header = new PageHeader(name).badges(badges(contact));
        getContent().removeAll();
        getContent().add(header, employer(contact));
        if (contact.archived()) {
            getContent().add(banner(contact));
        } else {
            header.actions(actions(contact));
        }
        getContent().add(parts.tabs(contact.id().toRecordRef()));
    }

    private void reload(ContactId id) {
        contacts.find(id).ifPresent(this::show);
    }

    private Component[] badges(ContactView contact) {
        ContactDetails details = contact.details();
        List<Component> badges = ContactBadges.warnings(this, contact.activity(), details.doNotContact());
        badges.addAll(ContactBadges.flags(
                this, details.contactPerson(), details.mayCollectMail(), details.mayRepresent(), actions.today()));
        badges.addAll(parts.badges(contact.id().toRecordRef()));
        return badges.toArray(Component[]::new);
    }

    /** The client, since a contact is always somebody's. */
    private Component employer(ContactView contact) {
        RecordRef client =
                new RecordRef(RecordType.CLIENT, contact.client().id().value());
        Div line = parts.owner(client, contact.client().name());
        if (!contact.details().position().isEmpty()) {
            line.addComponentAsFirst(new Span(contact.details().position() + " ·"));
        }
        return line;
    }

    private Component[] actions(ContactView contact) {
        List<Component> shown = new ArrayList<>();
        Subject subject = new Subject(
                contact.id(),
                contact.version(),
                name,
                contact.client().id(),
                contact.details().locationId(),
                contact.activity().active());
        Runnable done = () -> reload(contact.id());
        if (actions.mayWork()) {
            shown.add(actions.editButton(this, subject, done));
            shown.add(actions.toggleButton(this, subject, done));
        }
        if (reach.isOffered()) {
            shown.add(reach.vCard(contact.id()));
        }
        shown.addAll(parts.actions(contact.id().toRecordRef()));
        if (actions.mayWork()) {
            shown.add(actions.more(this, subject, done));
        }
        return shown.toArray(Component[]::new);
    }

    /** Says where the contact went, and how to bring it back. */
    private Component banner(ContactView contact) {
        Div banner = new Div();
        banner.addClassName("banner");
        ContactRef kept = contact.mergedInto();
        if (kept == null) {
            banner.add(new Span(getTranslation("contact.archived")));
        } else {
            banner.add(
                    new Span(getTranslation("contact.mergedInto.banner")),
                    new Anchor(ContactNavigation.url(kept.id()), kept.name()));
        }
        if (kept == null && removal.mayRestore()) {
            banner.add(Buttons.of(
                    "action.restore", click -> removal.restore(this, contact.id(), () -> reload(contact.id()))));
        }
        return banner;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
