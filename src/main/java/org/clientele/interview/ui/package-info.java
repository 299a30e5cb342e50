/** The pages, dialogs and the calendar of interviews. */
@NullMarked
package org.clientele.interview.ui;

import org.jspecify.annotations.NullMarked;
