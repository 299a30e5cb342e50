/** The pages of vacancies and of the pipelines that they begin with. */
@NullMarked
package org.clientele.vacancy.ui;

import org.jspecify.annotations.NullMarked;
