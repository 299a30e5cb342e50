/** What people see of tasks. */
@NullMarked
package org.clientele.task.ui;

import org.jspecify.annotations.NullMarked;
