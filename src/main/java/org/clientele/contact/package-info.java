/** The people at a client, and who of them may collect mail or sign. */
@NullMarked
@ApplicationModule(allowedDependencies = {"location", "client", "record", "security", "settings", "shared"})
package org.clientele.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
