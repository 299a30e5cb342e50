package org.clientele.security;

import java.time.Instant;

/** A second factor that is set up. */
public record FactorStatus(Instant since, int recoveryCodesLeft) {}
