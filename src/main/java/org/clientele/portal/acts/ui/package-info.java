/** The page that mails to contacts lead to, for answers without signing in. */
@NullMarked
package org.clientele.portal.acts.ui;

import org.jspecify.annotations.NullMarked;
