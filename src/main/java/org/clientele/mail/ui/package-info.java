/** Where texts and signatures of mails are changed, and where one sees what became of a mail. */
@NullMarked
package org.clientele.mail.ui;

import org.jspecify.annotations.NullMarked;
