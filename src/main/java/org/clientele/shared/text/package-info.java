/** Text that people type and look for: kept clean, folded for search, and compared for likeness. */
@NullMarked
package org.clientele.shared.text;

import org.jspecify.annotations.NullMarked;
