/** The list of VAT payers, called the white list, which answers so many questions a day and no more. */
@NullMarked
package org.clientele.register.whitelist;

import org.jspecify.annotations.NullMarked;
