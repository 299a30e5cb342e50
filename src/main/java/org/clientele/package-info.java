/** Clientele, the client desk for recruitment agencies: one package for each feature. */
@NullMarked
package org.clientele;

import org.jspecify.annotations.NullMarked;
