/** Text and structure out of the files that candidates send, whatever is in them. */
@NullMarked
package org.clientele.resume.text;

import org.jspecify.annotations.NullMarked;
