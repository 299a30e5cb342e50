package org.clientele.offlimits;

import java.time.Instant;
import java.util.UUID;

/** A line of the log of questions. */
public record QuestionRow(UUID id, Instant askedAt, String askerName, String question, Answer answer) {}
