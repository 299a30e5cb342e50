package org.clientele.resume.leak;

/** Something found in one part, from a letter (inclusive) to another (exclusive). */
record Finding(LeakKind kind, int from, int to) {}
