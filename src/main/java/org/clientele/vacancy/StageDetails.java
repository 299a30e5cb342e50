package org.clientele.vacancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is said of a stage, in a template as in a vacancy.
 *
 * @param name empty to call it by its kind
 * @param clientSees whether the client's portal shows who stands in it
 * @param clientMayMove whether the client may move a candidate into it; only if the client sees it
 * @param clientName under which name the client sees it; empty for its own
 */
@Embeddable
public record StageDetails(
        @Enumerated(EnumType.STRING) StageKind kind,
        String name,
        boolean clientSees,
        boolean clientMayMove,
        String clientName) {

    public static final int NAME_MAX = 80;
}
