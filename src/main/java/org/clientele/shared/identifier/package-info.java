/** The numbers by which registers and tax offices know a company, with the rules that tell a real one from a typo. */
@NullMarked
package org.clientele.shared.identifier;

import org.jspecify.annotations.NullMarked;
