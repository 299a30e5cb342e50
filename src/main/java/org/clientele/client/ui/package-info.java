/** What people see of clients, and of the lists that describe them. */
@NullMarked
package org.clientele.client.ui;

import org.jspecify.annotations.NullMarked;
