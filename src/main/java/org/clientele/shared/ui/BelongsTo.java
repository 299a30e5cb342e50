package org.clientele.shared.ui;

import java.util.Optional;

/** A page that stands below another one in the trail, which its address does not tell. */
public interface BelongsTo {

    /** The page above it; empty if one sees none. */
    Optional<Above> above();

    /**
     * The page above.
     *
     * @param url within the application, without a leading slash
     */
    record Above(String title, String url) {}
}
