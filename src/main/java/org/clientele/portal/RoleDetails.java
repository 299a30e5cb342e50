package org.clientele.portal;

import java.util.Set;
import org.clientele.vacancy.StageKind;

/**
 * A role: what is seen.
 *
 * @param stages the kinds of stages in which candidates are seen
 */
public record RoleDetails(String name, RoleSight sight, Set<StageKind> stages) {

    public RoleDetails {
        stages = Set.copyOf(stages);
    }
}
