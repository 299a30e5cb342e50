package org.clientele.offlimits;

import java.util.UUID;

/** A location that a rule covers. */
record RulePlace(UUID ruleId, String title) {}
