/** A browser without a screen: speaks with the running application as Vaadin's own client does, over HTTP. */
@NullMarked
package org.clientele.uidl;

import org.jspecify.annotations.NullMarked;
