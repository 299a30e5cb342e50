package org.clientele.portal;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts the list shows (docs/features.md S1.27).
 *
 * @param text a part of the contact's or the client's name, or of an address; empty for all
 * @param state null for all
 */
public record PortalAccountFilter(String text, @Nullable PortalAccountState state) {}
