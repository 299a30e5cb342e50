/** How a person or company is reached: e-mail addresses, phone numbers and web addresses in canonical form. */
@NullMarked
package org.clientele.shared.contactdata;

import org.jspecify.annotations.NullMarked;
