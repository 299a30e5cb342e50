package org.clientele.portal.acts;

import java.util.Map;
import org.clientele.vacancy.VacancyId;

/** What came of asking for a vacancy, and of putting that right. */
public sealed interface RequestOutcome {

    /** The recruiters know; files can be sent along now. */
    record Requested(VacancyId vacancy) implements RequestOutcome {}

    /** It is not there, or not the contact's own. */
    record Gone() implements RequestOutcome {}

    /** The agency has decided, or has changed the same, since it was read. */
    record Stale() implements RequestOutcome {}

    /** The contact's profile does not let it, or does so no longer. */
    record NotAllowed() implements RequestOutcome {}

    /**
     * Some values cannot be kept; nothing was written.
     *
     * @param fields translation keys of the messages by the name of the field
     */
    record Invalid(Map<String, String> fields) implements RequestOutcome {}
}
