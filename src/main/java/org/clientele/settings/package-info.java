/** What an administrator decides for the whole installation: feature switches and the support address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared"})
package org.clientele.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
