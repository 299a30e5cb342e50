/** What the public registers say of clients: kept beside what the agency knows, and watched for changes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "client",
            "client :: navigation",
            "contact",
            "location",
            "record",
            "register",
            "security",
            "settings",
            "shared"
        })
package org.clientele.companydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
