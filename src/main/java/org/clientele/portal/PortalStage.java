package org.clientele.portal;

import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;

/**
 * A stage of a vacancy as the client knows it.
 *
 * @param name empty where the client calls it by its kind
 * @param clientMayMove whether candidates may be moved into it by contacts whose profile says so too
 */
public record PortalStage(StageId id, StageKind kind, String name, boolean clientMayMove) {}
