package org.clientele.shared;

import java.util.UUID;

/** Who is acting. */
public sealed interface Actor {

    /** The name that stays in the history, even when the account is gone. */
    String name();

    /** A person of the agency. */
    record StaffActor(UUID accountId, String name) implements Actor {}

    /** A contact of a client in its portal; what it sees and does, the portal's own rules decide, and nothing else does. */
    record PortalActor(UUID contactId, String name) implements Actor {}

    /**
     * Somebody of the staff who looks at the portal as a contact does (docs/adr/0044): it sees what that contact sees, and
     * whatever changes something refuses it.
     *
     * @param name of who looks
     */
    record Viewing(UUID contactId, String name) implements Actor {}

    /**
     * The application, doing what a contact decided in its portal, once the portal's own rules have let it. Rows of the
     * staff are open to it, and what it does bears the contact's name.
     */
    record ForContact(UUID contactId, String name) implements Actor {}

    /** The application itself: nightly jobs and demo data. */
    record SystemActor(String name) implements Actor {}
}
