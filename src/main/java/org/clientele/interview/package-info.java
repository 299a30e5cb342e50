/** Interviews of candidates at clients, and the calendar of all of them. */
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
            "location",
            "mail",
            "note",
            "notification",
            "offlimits",
            "record",
            "resume",
            "resume :: leak",
            "security",
            "settings",
            "submission",
            "team",
            "vacancy",
            "shared"
        })
package org.clientele.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
