package org.clientele.portal;

import org.jspecify.annotations.Nullable;

/**
 * A role as it is shown and edited.
 *
 * @param delivered which one it is of those that were there from the beginning; null for all others
 */
public record RoleView(
        PortalRoleId id, long version, @Nullable Delivered delivered, RoleDetails details) {}
