/** Fills templates, within bounds of time, length and rows. */
@NullMarked
package org.clientele.document.render;

import org.jspecify.annotations.NullMarked;
