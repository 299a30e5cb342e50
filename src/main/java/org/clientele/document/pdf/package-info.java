/** Turns documents into PDF. */
@NullMarked
package org.clientele.document.pdf;

import org.jspecify.annotations.NullMarked;
