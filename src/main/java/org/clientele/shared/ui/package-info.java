/** The parts that pages are made of. */
@NullMarked
@NamedInterface("ui")
package org.clientele.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
