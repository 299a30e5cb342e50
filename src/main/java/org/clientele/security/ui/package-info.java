/** Signing in and administering accounts. */
@NullMarked
package org.clientele.security.ui;

import org.jspecify.annotations.NullMarked;
