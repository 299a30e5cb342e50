/** What surrounds every page: layout, menu, home, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"record", "settings", "security", "shared"})
package org.clientele.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
