/** The pages, tabs and dialogs of documents. */
@NullMarked
package org.clientele.document.ui;

import org.jspecify.annotations.NullMarked;
