/** The agency's teams: who belongs to them, and who leads them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared"})
package org.clientele.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
