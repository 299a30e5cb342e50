package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactRef;
import org.clientele.contact.ContactView;
import org.clientele.contact.DeputyRow;
import org.clientele.contact.MergeEntry;
import org.clientele.location.ui.LocationNavigation;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;

/** All data of a contact, in cards. */
final class ContactOverview extends Composite<Div> {

    private final ContactView contact;
    private final ContactDetails details;
    private final List<DeputyRow> deputies;
    private final ContactReach reach;
    private final ContactMerging merging;
    private final boolean mayWork;

    ContactOverview(
            ContactView contact,
            List<DeputyRow> deputies,
            ContactReach reach,
            ContactMerging merging,
            boolean mayWork) {
        this.contact = contact;
        this.details = contact.details();
        this.deputies = deputies;
        this.reach = reach;
        this.merging = merging;
        this.mayWork = mayWork;
        getContent().addClassName("cards");
        getContent().add(person(), reach(), flags(), place());
        if (!details.additionalInformation().isEmpty()) {
            Span text = new Span(details.additionalInformation());
            text.addClassName("paragraphs");
            getContent().add(new FactList("contact.additionalInformation").add(text));
        }
        if (!contact.absorbed().isEmpty()) {
            getContent().add(merges());
        }
        getContent().add(record());
    }

    private Component person() {
        return new FactList("contact.form.person")
                .fact("contact.salutation", details.salutation())
                .fact("contact.firstName", details.firstName())
                .fact("contact.lastName", details.lastName())
                .fact("contact.position", details.position())
                .fact("contact.department", details.department());
    }

    private Component reach() {
        boolean acts = reach.isOffered()
                && !contact.archived()
                && !details.doNotContact().marked();
        return new FactList("contact.form.reach")
                .fact("contact.emails", reach.emails(contact.id(), details.emails(), acts))
                .fact("contact.phones", reach.phones(contact.id(), details.phones(), acts))
                .fact("contact.language", ContactTexts.language(details.language(), getLocale()))
                .fact("contact.doNotContact", ContactTexts.doNotContact(this, details.doNotContact()));
    }

    private Component flags() {
        FactList flags = new FactList("contact.form.flags")
                .fact("contact.contactPerson", getTranslation(details.contactPerson() ? "common.yes" : "common.no"))
                .fact("contact.mayCollectMail", ContactTexts.authority(this, details.mayCollectMail()))
                .fact("contact.mayRepresent", ContactTexts.authority(this, details.mayRepresent()))
                .fact("contact.representsAs", ContactTexts.capacity(this, details.representsAs()))
                .fact(
                        "contact.active",
                        contact.activity().active()
                                ? getTranslation("common.yes")
                                : ContactTexts.inactive(this, contact.activity()));
        for (DeputyRow row : deputies) {
            boolean isAway = row.absent().id().equals(contact.id());
            flags.fact(
                    isAway ? "contact.deputy" : "contact.deputy.standsInFor",
                    isAway ? actsFor(row.deputy(), row) : actsFor(row.absent(), row));
        }
        return flags;
    }

    /** The other of the two, and from when until when (docs/features.md N9). */
    private Component actsFor(ContactRef other, DeputyRow row) {
        Span days = new Span(ContactTexts.days(this, row.from(), row.until()));
        days.addClassName("secondary");
        return new Div(new Anchor(ContactNavigation.url(other.id()), other.name()), new Text(" "), days);
    }

    private Component place() {
        Component location = details.locationId() == null
                ? new Span()
                : new Anchor(LocationNavigation.url(details.locationId()), contact.locationName());
        return new FactList("contact.form.place")
                .fact("contact.location", location)
                .fact("contact.reportsTo", superior());
    }

    private Component superior() {
        ContactRef superior = contact.reportsTo();
        if (superior == null) {
            return new Span();
        }
        String name =
                superior.archived() ? getTranslation("contact.reportsTo.archived", superior.name()) : superior.name();
        return new Anchor(ContactNavigation.url(superior.id()), name);
    }

    /** The contacts that this one has absorbed: their histories stay with them, and can be read there (N15). */
    private Component merges() {
        FactList list = new FactList("contact.merges");
        List<MergeEntry> undoable = mayWork && !contact.archived() ? merging.undoable(contact.id()) : List.of();
        contact.absorbed().forEach(absorbed -> {
            Div line = new Div(new Anchor(ContactNavigation.url(absorbed.id()), absorbed.name()));
            line.addClassName("merge-line");
            undoable.stream()
                    .filter(merge -> merge.absorbed().equals(absorbed.id()))
                    .forEach(merge -> line.add(when(merge), undo(merge)));
            list.add(line);
        });
        return list;
    }

    private Component when(MergeEntry merge) {
        Span when = new Span(getTranslation("contact.stamp", Times.dateTime(this, merge.mergedAt()), merge.mergedBy()));
        when.addClassName("secondary");
        return when;
    }

    private Component undo(MergeEntry merge) {
        return Buttons.of(
                "contact.unmerge.do",
                click -> merging.undo(
                        this, merge, () -> getUI().ifPresent(ui -> ui.navigate(ContactNavigation.url(contact.id())))));
    }

    private Component record() {
        return new FactList("contact.record")
                .fact("contact.userName", contact.userName())
                .fact(
                        "contact.changed",
                        getTranslation(
                                "contact.stamp", Times.dateTime(this, contact.changedAt()), contact.changedBy()));
    }
}
