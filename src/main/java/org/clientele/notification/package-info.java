/** Who is told of what, on the desk and by mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"record", "settings", "security", "shared"})
package org.clientele.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
