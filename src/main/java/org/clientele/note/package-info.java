/** What was said and agreed: notes, calls, meetings and visits about other records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "record", "security", "shared"})
package org.clientele.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
