/** The history: every change of every record, written in the transaction of the change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "record", "security", "shared"})
package org.clientele.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
