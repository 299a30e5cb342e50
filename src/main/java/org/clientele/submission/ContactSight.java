package org.clientele.submission;

import java.util.List;

/** What a contact would see of a submission. */
public sealed interface ContactSight {

    /** The contact sees this, and nothing else. */
    record Sees(ShownApplicant applicant) implements ContactSight {}

    /**
     * The contact sees nothing at all.
     *
     * @param reasonKey translation key of why: the account is not active, the vacancy is not released to the contact …
     */
    record SeesNothing(String reasonKey) implements ContactSight {}

    /**
     * The contact has no account for the portal, so that it sees nothing. What it would see depends on the role that it is
     * invited with.
     *
     * @param roles there are to choose from, the usual one first
     */
    record NotInvited(List<InvitableRole> roles) implements ContactSight {

        public NotInvited {
            roles = List.copyOf(roles);
        }
    }
}
