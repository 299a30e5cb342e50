/** The court register as the state's open interface gives it. */
@NullMarked
package org.clientele.register.krs;

import org.jspecify.annotations.NullMarked;
