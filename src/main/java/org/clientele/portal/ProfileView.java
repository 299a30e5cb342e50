package org.clientele.portal;

import org.jspecify.annotations.Nullable;

/**
 * A profile as it is shown and edited.
 *
 * @param delivered which one it is of those that were there from the beginning; null for all others
 */
public record ProfileView(
        PortalProfileId id, long version, @Nullable Delivered delivered, ProfileDetails details) {}
