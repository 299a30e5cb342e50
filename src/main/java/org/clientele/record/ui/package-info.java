/** The archive, and the records that one marked or opened last. */
@NullMarked
package org.clientele.record.ui;

import org.jspecify.annotations.NullMarked;
