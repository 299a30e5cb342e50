/** What somebody has to do, until when, about a record or in general. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "record", "security", "shared", "team"})
package org.clientele.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
