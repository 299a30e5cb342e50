package org.clientele.contact;

import java.util.Map;
import org.clientele.shared.MergeQuestion;
import org.clientele.shared.MergeSide;

/**
 * Which contact goes into which.
 *
 * @param keptVersion as it was when the two were compared; likewise absorbedVersion
 * @param chosen what the kept contact becomes; the addresses of both are kept in any case
 * @param answers to what had to be decided beside the fields, by the names of the {@link MergeQuestion questions}
 */
public record MergeRequest(
        ContactId kept,
        long keptVersion,
        ContactId absorbed,
        long absorbedVersion,
        ContactDetails chosen,
        Map<String, MergeSide> answers) {

    public MergeRequest {
        answers = Map.copyOf(answers);
    }

    /** Where nothing else had to be decided. */
    public MergeRequest(
            ContactId kept, long keptVersion, ContactId absorbed, long absorbedVersion, ContactDetails chosen) {
        this(kept, keptVersion, absorbed, absorbedVersion, chosen, Map.of());
    }
}
