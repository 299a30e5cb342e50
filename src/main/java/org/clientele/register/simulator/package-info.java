/** A server that speaks like the public registers, about companies that do not exist. */
@NullMarked
package org.clientele.register.simulator;

import org.jspecify.annotations.NullMarked;
