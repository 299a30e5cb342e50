/** Pages about teams. */
@NullMarked
package org.clientele.team.ui;

import org.jspecify.annotations.NullMarked;
