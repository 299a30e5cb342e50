/** The Help button with its panel, and the administrator's list of feedback. */
@NullMarked
package org.clientele.help.ui;

import org.jspecify.annotations.NullMarked;
