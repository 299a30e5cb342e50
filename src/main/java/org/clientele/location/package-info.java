/** The places of a client. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "client", "client :: navigation", "record", "register", "security", "shared"})
package org.clientele.location;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
