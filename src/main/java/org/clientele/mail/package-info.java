/** Mails to people outside: their texts, which can be changed, and who signs them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "notification", "record", "security", "settings", "shared"})
package org.clientele.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
