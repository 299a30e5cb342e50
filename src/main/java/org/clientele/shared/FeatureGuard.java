package org.clientele.shared;

/** Tells which parts of the application are to be shown, for those who put together what features contribute. */
public interface FeatureGuard {

    /** Whether a view, or whatever else carries {@link ForFeature}, is to be shown; true where it carries none. */
    boolean isOn(Class<?> part);
}
