/** The version of a résumé that is made for clients, and the check that nothing leaks through it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "attachment :: preview",
            "candidate",
            "document",
            "document :: pdf",
            "record",
            "security",
            "settings",
            "shared"
        })
package org.clientele.resume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
