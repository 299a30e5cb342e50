/** The editor of résumés, and the tab on which the client's version is made. */
@NullMarked
package org.clientele.resume.ui;

import org.jspecify.annotations.NullMarked;
