/** The people at a client, and who of them may collect mail or sign. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "location",
            "location :: navigation",
            "client",
            "client :: navigation",
            "notification",
            "record",
            "security",
            "settings",
            "shared"
        })
package org.clientele.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
