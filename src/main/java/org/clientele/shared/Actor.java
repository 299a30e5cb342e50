package org.clientele.shared;

import java.util.UUID;

/** Who is acting. */
public sealed interface Actor {

    /** The name that stays in the history, even when the account is gone. */
    String name();

    /** A person of the agency. */
    record StaffActor(UUID accountId, String name) implements Actor {}

    /** The application itself: nightly jobs and demo data. */
    record SystemActor(String name) implements Actor {}
}
