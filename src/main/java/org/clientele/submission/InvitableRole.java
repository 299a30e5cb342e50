package org.clientele.submission;

import java.util.UUID;

/**
 * A role that a contact can be invited to the portal with.
 *
 * @param nameKey translation key of its name; empty where it has a name of its own
 */
public record InvitableRole(UUID id, String name, String nameKey) {}
