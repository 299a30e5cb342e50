package org.clientele.settings;

import org.clientele.shared.Feature;

/** An administrator switched a feature on or off. */
public record FeatureSwitched(Feature feature, boolean on) {}
