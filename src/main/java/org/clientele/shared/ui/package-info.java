/** The parts that pages are made of. */
@NullMarked
package org.clientele.shared.ui;

import org.jspecify.annotations.NullMarked;
