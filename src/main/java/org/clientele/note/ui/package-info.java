/** The notes of a record, in a tab of its page and from lists. */
@NullMarked
package org.clientele.note.ui;

import org.jspecify.annotations.NullMarked;
