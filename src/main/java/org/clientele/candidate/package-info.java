/** The people who may be put forward to clients, and what they consented to. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "notification",
            "offlimits",
            "record",
            "security",
            "settings",
            "shared"
        })
package org.clientele.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
