package org.clientele.portal;

import java.util.Set;
import org.clientele.vacancy.StageKind;

/**
 * A profile: what may be done.
 *
 * @param moves the kinds of stages into which candidates may be moved
 */
public record ProfileDetails(String name, ProfileRights rights, Set<StageKind> moves) {

    public ProfileDetails {
        moves = Set.copyOf(moves);
    }
}
