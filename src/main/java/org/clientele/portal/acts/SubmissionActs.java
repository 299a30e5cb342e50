package org.clientele.portal.acts;

import java.util.List;
import org.clientele.portal.PortalStage;

/**
 * What a contact may do with a candidate put forward.
 *
 * @param version goes back with a move
 * @param stages those that it may move the candidate into, in their order; none once the search is over
 * @param over whether the search is over, so that candidates are neither decided on nor met any more
 */
public record SubmissionActs(long version, ContactRights rights, List<PortalStage> stages, boolean over) {

    public SubmissionActs {
        stages = List.copyOf(stages);
    }
}
