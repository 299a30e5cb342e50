/** The pages by which contacts get into their portal. */
@NullMarked
package org.clientele.portal.signin.ui;

import org.jspecify.annotations.NullMarked;
