/** The registry of everything that can be linked, archived and looked back at. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "settings", "security", "shared"})
package org.clientele.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
