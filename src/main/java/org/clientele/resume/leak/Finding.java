package org.clientele.resume.leak;

/** Something found in one part, from a letter (inclusive) to another (exclusive). */
record Finding(LeakKind kind, int from, int to) {

    /** Both as one. */
    Finding with(Finding other) {
        return new Finding(kind, Math.min(from, other.from), Math.max(to, other.to));
    }
}
