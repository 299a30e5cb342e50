/** Boards, dialogs and pages of candidates put forward. */
@NullMarked
package org.clientele.submission.ui;

import org.jspecify.annotations.NullMarked;
