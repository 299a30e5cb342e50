package org.clientele.resume.leak;

/**
 * One finding.
 *
 * @param quote the letters found, as they stand there
 */
public record Leak(LeakKind kind, LeakPlace place, String quote) {}
