package org.clientele.note;

import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose notes one may change. */
@Component
class NoteRights {

    private final CurrentActor actor;

    NoteRights(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * Whether the current actor may edit and delete what this account wrote. What nobody here has written is everybody's
     * who works.
     *
     * @param author null for what the application itself wrote
     */
    boolean mayChange(@Nullable UUID author) {
        return switch (actor.require()) {
            case Actor.SystemActor system -> true;
            case Actor.PortalActor contact -> false;
            case Actor.Viewing viewing -> false;
            case Actor.ForContact decided -> false;
            case Actor.StaffActor staff ->
                actor.may(Permission.LEAD)
                        || actor.may(Permission.WORK) && (author == null || author.equals(staff.accountId()));
        };
    }

    void requireChange(Note note) {
        if (!mayChange(note.authorId())) {
            throw new AccessDeniedException("Only the author, team leads and administrators change a note");
        }
    }
}
