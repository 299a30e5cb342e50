/** Parts of pages about one's own sign-in, which desk and portal both show. */
@NullMarked
@NamedInterface("parts")
package org.clientele.security.ui.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
