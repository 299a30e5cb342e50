package org.clientele.audit;

import java.util.UUID;

/** Somebody who did something that a timeline tells of, under the name that he had then. */
public record TimelineAuthor(UUID account, String name) {}
