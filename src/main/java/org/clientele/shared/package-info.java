/** The words and small tools that every feature speaks with. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.clientele.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
