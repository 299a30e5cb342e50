/** Programs that run beside the application, with little memory and little time. */
@NullMarked
package org.clientele.shared.process;

import org.jspecify.annotations.NullMarked;
