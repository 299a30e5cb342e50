/** Documents that are made from templates, with what is known of a client put in and a number of their own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "attachment",
            "attachment :: navigation",
            "attachment :: preview",
            "client",
            "client :: navigation",
            "companydata",
            "contact",
            "contact :: navigation",
            "location",
            "record",
            "security",
            "settings",
            "shared"
        })
package org.clientele.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
