/** The bell, the list of notifications, and the pages for what is told and what is mailed. */
@NullMarked
package org.clientele.notification.ui;

import org.jspecify.annotations.NullMarked;
