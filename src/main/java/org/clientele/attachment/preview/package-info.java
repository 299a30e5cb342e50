/** Draws pages and images of files, in a process of its own that may fail or run wild without harm (docs/adr/0023). */
@NullMarked
@NamedInterface("preview")
package org.clientele.attachment.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
