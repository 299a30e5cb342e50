/** How the portal as a whole is set up: its address and switch, its seats, how it looks, and who is invited. */
@NullMarked
@NamedInterface("setup")
package org.clientele.portal.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
