/** Finds what would tell a client how to reach a candidate, or who the candidate is (docs/features.md N1). */
@NullMarked
@NamedInterface("leak")
package org.clientele.resume.leak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
