package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ArchiveOutcome;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.record.Archive;
import org.clientele.record.RestoreOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;

/** Deletes clients and brings them back (docs/features.md S0.12, N16). */
@org.springframework.stereotype.Component
class ClientDeletion {

    private final Clients clients;
    private final Archive archive;
    private final CurrentActor actor;

    ClientDeletion(Clients clients, Archive archive, CurrentActor actor) {
        this.clients = clients;
        this.archive = archive;
        this.actor = actor;
    }

    /**
     * Shows what goes along and has the exact name typed.
     *
     * @param afterwards called when the client went into the archive, and when it came back
     */
    void ask(Component view, ClientId client, String name, Runnable afterwards) {
        new ImpactDialog(
                        view.getTranslation("client.delete.title", name),
                        clients.impactOfArchiving(client),
                        "action.delete",
                        () -> delete(view, client, name, afterwards))
                .requireName(name)
                .open();
    }

    /** Whether the signed-in person may bring clients back. */
    boolean mayRestore() {
        return actor.may(Permission.LEAD);
    }

    /** Brings the client back from the archive, with all that went with it. */
    void restore(Component view, ClientId client, Runnable afterwards) {
        switch (archive.restore(new RecordRef(RecordType.CLIENT, client.value()))) {
            case RestoreOutcome.Restored restored -> Notices.success(view, "client.restored", restored.title());
            case RestoreOutcome.Gone gone -> Notices.failure(view, "client.restore.gone");
        }
        afterwards.run();
    }

    private void delete(Component view, ClientId client, String name, Runnable afterwards) {
        switch (clients.archive(client, name)) {
            case ArchiveOutcome.Archived archived -> {
                if (mayRestore()) {
                    Notices.undoable(view, () -> restore(view, client, afterwards), "client.deleted", name);
                } else {
                    Notices.success(view, "client.deleted.askLead", name);
                }
                afterwards.run();
            }
            case ArchiveOutcome.NameDiffers differs -> Notices.failure(view, "client.delete.renamed");
            case ArchiveOutcome.Gone gone -> {
                Notices.failure(view, "client.delete.gone");
                afterwards.run();
            }
        }
    }
}
