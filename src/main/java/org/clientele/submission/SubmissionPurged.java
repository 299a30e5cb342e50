package org.clientele.submission;

/** A submission is about to be destroyed: whatever points at it has to let go now. Published within the transaction. */
public record SubmissionPurged(SubmissionId submission) {}
