/** What people see of contacts and of the mail pick-up. */
@NullMarked
package org.clientele.contact.ui;

import org.jspecify.annotations.NullMarked;
