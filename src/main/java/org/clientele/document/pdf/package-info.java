/** Turns documents into PDF. */
@NullMarked
@NamedInterface("pdf")
package org.clientele.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
