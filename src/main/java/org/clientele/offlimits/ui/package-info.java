/** What people see of off-limits rules. */
@NullMarked
package org.clientele.offlimits.ui;

import org.jspecify.annotations.NullMarked;
