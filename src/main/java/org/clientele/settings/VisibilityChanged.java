package org.clientele.settings;

/** An administrator changed who sees which clients. */
public record VisibilityChanged(Visibility visibility) {}
