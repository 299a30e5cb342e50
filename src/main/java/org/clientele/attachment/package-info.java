/** Files that are kept with records, in a store outside the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "record", "security", "shared"})
package org.clientele.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
