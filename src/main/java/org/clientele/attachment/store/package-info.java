/** Where the content of files is kept: each content once, under its hash, outside the database (docs/adr/0022). */
@NullMarked
package org.clientele.attachment.store;

import org.jspecify.annotations.NullMarked;
