/** What contacts of clients do in their portal, and what they are told of. */
@NullMarked
package org.clientele.portal.acts;

import org.jspecify.annotations.NullMarked;
