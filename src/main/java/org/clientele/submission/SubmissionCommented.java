package org.clientele.submission;

import org.clientele.client.ClientId;

/** Somebody of the agency said something in the thread that the client reads. */
public record SubmissionCommented(SubmissionId submission, ClientId client) {}
