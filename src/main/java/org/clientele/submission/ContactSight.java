package org.clientele.submission;

/** What a contact would see of a submission. */
public sealed interface ContactSight {

    /** The contact sees this, and nothing else. */
    record Sees(ShownApplicant applicant) implements ContactSight {}

    /**
     * The contact sees nothing at all.
     *
     * @param reasonKey translation key of why: no account for the portal, the vacancy is not released to the contact …
     */
    record SeesNothing(String reasonKey) implements ContactSight {}
}
