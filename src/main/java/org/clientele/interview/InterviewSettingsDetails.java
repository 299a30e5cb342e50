package org.clientele.interview;

/** What an administrator decides on interviews. */
public record InterviewSettingsDetails(ClientCopy clientCopy) {}
