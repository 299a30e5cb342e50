/** What people see of attachments, and the addresses from which files are handed out. */
@NullMarked
package org.clientele.attachment.ui;

import org.jspecify.annotations.NullMarked;
