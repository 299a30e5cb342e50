/** The history as a tab on records' pages. */
@NullMarked
package org.clientele.audit.ui;

import org.jspecify.annotations.NullMarked;
