/** What people see of locations. */
@NullMarked
package org.clientele.location.ui;

import org.jspecify.annotations.NullMarked;
