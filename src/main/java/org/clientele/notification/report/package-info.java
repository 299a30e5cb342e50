/** What mail servers report of mails that they could not deliver (RFC 3464), read from bytes that anybody may have sent. */
@NullMarked
package org.clientele.notification.report;

import org.jspecify.annotations.NullMarked;
