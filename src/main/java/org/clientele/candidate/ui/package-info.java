/** The pages of candidates. */
@NullMarked
package org.clientele.candidate.ui;

import org.jspecify.annotations.NullMarked;
