/** Speaks OpenID Connect with providers at which people sign in; knows nothing of accounts. */
@NullMarked
@NamedInterface("oidc")
package org.clientele.security.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
