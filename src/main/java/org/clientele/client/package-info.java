/** Clients, the companies that recruitment is done for, and the lists that describe them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "record", "register", "security", "settings", "shared", "task", "team"})
package org.clientele.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
