/** Made-up data for trying the desk out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "candidate",
            "interview",
            "portal",
            "portal :: setup",
            "portal :: signin",
            "resume",
            "submission",
            "vacancy",
            "audit",
            "contact",
            "document",
            "location",
            "note",
            "offlimits",
            "client",
            "companydata",
            "record",
            "settings",
            "security",
            "shared",
            "task",
            "team"
        })
package org.clientele.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
