/** Candidates put forward to clients: stages, threads, ratings, and the proof of who was shown to whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "candidate",
            "candidate :: navigation",
            "client",
            "client :: navigation",
            "contact",
            "contact :: navigation",
            "document",
            "document :: pdf",
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
            "team",
            "vacancy",
            "vacancy :: navigation",
            "shared"
        })
package org.clientele.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
