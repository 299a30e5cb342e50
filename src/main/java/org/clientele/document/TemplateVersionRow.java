package org.clientele.document;

import java.time.Instant;

/** One content that a template has or had. */
public record TemplateVersionRow(int number, Instant uploadedAt, String uploadedBy) {}
