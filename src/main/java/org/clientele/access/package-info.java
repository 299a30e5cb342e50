/** Who sees which clients, decided in one place below every query. */
@NullMarked
@ApplicationModule(allowedDependencies = {"settings", "security", "shared"})
package org.clientele.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
