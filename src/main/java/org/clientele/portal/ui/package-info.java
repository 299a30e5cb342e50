/** What the staff sees and sets of the portal on the pages of contacts and clients. */
@NullMarked
package org.clientele.portal.ui;

import org.jspecify.annotations.NullMarked;
