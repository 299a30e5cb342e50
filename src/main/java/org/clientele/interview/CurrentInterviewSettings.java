package org.clientele.interview;

/**
 * The settings as they are now.
 *
 * @param version to be given back when they are changed
 */
public record CurrentInterviewSettings(long version, InterviewSettingsDetails details) {}
