/** What contacts of clients may see and do in their portal. Nobody depends on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "attachment :: portal-api",
            "candidate",
            "candidate :: portal-api",
            "client",
            "client :: navigation",
            "contact",
            "contact :: navigation",
            "interview",
            "interview :: calendar",
            "interview :: ical",
            "interview :: portal-api",
            "location",
            "mail",
            "note",
            "notification",
            "offlimits",
            "record",
            "resume",
            "security",
            "security :: oidc",
            "security :: parts",
            "settings",
            "submission",
            "submission :: portal-api",
            "team",
            "vacancy",
            "vacancy :: portal-api",
            "shared"
        })
package org.clientele.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
