package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.Deputies;
import org.clientele.contact.InactiveReason;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.StillThere;
import org.clientele.shared.ui.Times;

/** Makes contacts inactive and active again, and deletes them (docs/features.md S3.12 to S3.14, S3.24 to S3.28, N16). */
@org.springframework.stereotype.Component
class ContactRemoval {

    private final Contacts contacts;
    private final Deputies deputies;
    private final Deletions deletions;
    private final StillThere there;
    private final Clock clock;

    ContactRemoval(Contacts contacts, Deputies deputies, Deletions deletions, StillThere there, Clock clock) {
        this.contacts = contacts;
        this.deputies = deputies;
        this.deletions = deletions;
        this.there = there;
        this.clock = clock;
    }

    /** One symbol for both (S3.28): asks why before it deactivates, and reactivates at once. */
    void toggle(Component source, ContactId id, long version, String name, boolean active, Runnable done) {
        if (active) {
            there.orTell(source, id.value(), () -> askWhy(source, id, version, name, done), done);
        } else {
            Outcomes.tell(source, contacts.reactivate(id, version), "contact.reactivated", name);
            done.run();
        }
    }

    /** Shows what would be lost; to deactivate instead is what Enter does. */
    void askDelete(Component source, ContactId id, long version, String name, boolean active, Runnable done) {
        there.orTell(source, id.value(), () -> showImpact(source, id, version, name, active, done), done);
    }

    private void showImpact(Component source, ContactId id, long version, String name, boolean active, Runnable done) {
        ImpactDialog dialog = new ImpactDialog(
                source.getTranslation("contact.delete.title", name),
                contacts.impactOfArchiving(id),
                "action.delete",
                () -> delete(source, id, name, done));
        if (active) {
            dialog.alternative("contact.deactivateInstead", () -> askWhy(source, id, version, name, done));
        }
        dialog.open();
    }

    /** Whether the signed-in person may bring contacts back. */
    boolean mayRestore() {
        return deletions.mayRestore();
    }

    /** Brings the contact back from the archive. */
    void restore(Component source, ContactId id, Runnable done) {
        deletions.restore(source, id.toRecordRef(), done);
    }

    private void askWhy(Component source, ContactId id, long version, String name, Runnable done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        AbsenceForm form = new AbsenceForm(today, deputies.choices(id));
        form.read(Absence.unattended(InactiveReason.LEFT, null));
        new FormDialog<>(
                        form.getTranslation("contact.deactivate.title", name),
                        form,
                        typed -> contacts.deactivate(id, version, typed))
                .saysInstead("contact.deactivate")
                .onSaved(saved -> {
                    Notices.success(source, "contact.deactivated", name);
                    done.run();
                })
                .open();
    }

    private void delete(Component source, ContactId id, String name, Runnable done) {
        deletions.delete(
                source, new Deletion(id.toRecordRef(), name, "contact.deleted", () -> contacts.archive(id)), done);
    }
}
