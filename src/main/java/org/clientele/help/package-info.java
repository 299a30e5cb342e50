/** Help texts for each page, and what readers thought of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"settings", "security", "shared"})
package org.clientele.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
