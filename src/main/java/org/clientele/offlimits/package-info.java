/** Clients whose people nobody may approach, and the question whether somebody is at one of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "location",
            "client",
            "client :: navigation",
            "record",
            "security",
            "settings",
            "shared"
        })
package org.clientele.offlimits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
