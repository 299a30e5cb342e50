/** Says in one sentence why the application could not start. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.clientele.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
