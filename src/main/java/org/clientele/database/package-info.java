/** The MariaDB that the application brings along, and the checks that the one it is given will do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"start"})
package org.clientele.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
