/** Who sees what, tried out on every service and every address. */
package org.clientele.isolation;
