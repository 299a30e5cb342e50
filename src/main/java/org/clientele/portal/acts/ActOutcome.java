package org.clientele.portal.acts;

import java.util.Map;

/** What came of something that a contact did. Only {@link Done} has written anything. */
public sealed interface ActOutcome {

    /** It is kept, and the recruiters know. */
    record Done() implements ActOutcome {}

    /** The contact does not see it: it is not there, was withdrawn, or never was for this contact. */
    record Gone() implements ActOutcome {}

    /** The contact's profile does not let it, or does so no longer. */
    record NotAllowed() implements ActOutcome {}

    /** The search is over: candidates are neither moved nor met any more. */
    record VacancyOver() implements ActOutcome {}

    /** Somebody has changed it since it was read. */
    record Stale() implements ActOutcome {}

    /**
     * Some values cannot be kept.
     *
     * @param fields translation keys of the messages by the name of the field
     */
    record Invalid(Map<String, String> fields) implements ActOutcome {}
}
