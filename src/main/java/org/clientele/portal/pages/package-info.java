/** The pages of the portal that a signed-in contact opens. They call services for contacts and nothing else. */
@NullMarked
package org.clientele.portal.pages;

import org.jspecify.annotations.NullMarked;
