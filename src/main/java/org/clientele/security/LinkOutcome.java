package org.clientele.security;

import java.util.Map;

/** How using a one-time link went. */
public sealed interface LinkOutcome {

    /** The password is set; the person can sign in with it now. */
    record Done() implements LinkOutcome {}

    /**
     * Something that was typed will not do; the link can still be used.
     *
     * @param fields translation keys of the messages by the name of the field; the password's is {@code password}
     */
    record Invalid(Map<String, String> fields) implements LinkOutcome {}

    /** The link was used, has expired, was replaced by another one, or never was one. */
    record NotValid() implements LinkOutcome {}
}
