/** What contacts of clients may see and do in their portal. Nobody depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "candidate",
            "client",
            "client :: navigation",
            "contact",
            "contact :: navigation",
            "interview",
            "location",
            "note",
            "notification",
            "offlimits",
            "record",
            "resume",
            "security",
            "settings",
            "submission",
            "team",
            "vacancy",
            "shared"
        })
package org.clientele.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
