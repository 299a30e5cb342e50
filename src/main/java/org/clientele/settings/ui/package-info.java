/** The administrator's settings, and the gate before what is switched off. */
@NullMarked
package org.clientele.settings.ui;

import org.jspecify.annotations.NullMarked;
