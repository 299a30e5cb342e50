/** How the registers are called over HTTP: within bounds of time and size, a few at once, and not where they are down. */
@NullMarked
package org.clientele.register.http;

import org.jspecify.annotations.NullMarked;
