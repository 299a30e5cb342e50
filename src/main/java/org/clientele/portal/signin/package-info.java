/** How contacts get into their portal: invitations, passwords, one-time links and sessions. */
@NullMarked
@NamedInterface("signin")
package org.clientele.portal.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
