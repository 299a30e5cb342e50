/** The public registers of companies: what they are asked, and what they answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "settings", "shared", "start"})
package org.clientele.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
