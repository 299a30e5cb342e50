/** The tab with what registers say, their badges, and the pages of what is to be decided. */
@NullMarked
package org.clientele.companydata.ui;

import org.jspecify.annotations.NullMarked;
