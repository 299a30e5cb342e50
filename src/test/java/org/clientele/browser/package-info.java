/** Journeys through the running application in a real browser. */
package org.clientele.browser;
