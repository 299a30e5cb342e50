/** The recruitment projects of the clients: what is searched for, by whom, and in which stages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "client",
            "client :: navigation",
            "contact",
            "contact :: navigation",
            "location",
            "offlimits",
            "record",
            "security",
            "settings",
            "team",
            "shared"
        })
package org.clientele.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
