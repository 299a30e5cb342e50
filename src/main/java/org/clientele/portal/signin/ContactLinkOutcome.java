package org.clientele.portal.signin;

import org.clientele.security.PasswordProblem;

/** How using a one-time link of a contact went. */
public sealed interface ContactLinkOutcome {

    /** The password or the passkey is kept; the contact can sign in with it now. */
    record Done() implements ContactLinkOutcome {}

    /** The password will not do; the link can still be used. */
    record Refused(PasswordProblem problem) implements ContactLinkOutcome {}

    /** The browser's passkey is no good one; the link can still be used. */
    record NoPasskey() implements ContactLinkOutcome {}

    /** The link was used, has expired, was replaced by another one, is somebody else's no more, or never was one. */
    record NotValid() implements ContactLinkOutcome {}
}
