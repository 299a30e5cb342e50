/** Pictures, as the programs that run beside the application read them. */
@NullMarked
package org.clientele.shared.image;

import org.jspecify.annotations.NullMarked;
