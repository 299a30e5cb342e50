/** Asks BIR, the register of Statistics Poland, by SOAP. The types in {@code wire} are generated from its schemas. */
@NullMarked
package org.clientele.register.bir;

import org.jspecify.annotations.NullMarked;
