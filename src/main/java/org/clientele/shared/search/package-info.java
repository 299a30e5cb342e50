/** Finding rows of long tables by fragments of text, whatever their number. */
@NullMarked
package org.clientele.shared.search;

import org.jspecify.annotations.NullMarked;
