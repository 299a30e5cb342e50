/** Who may sign in, who is acting, and what each role may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "start"})
package org.clientele.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
