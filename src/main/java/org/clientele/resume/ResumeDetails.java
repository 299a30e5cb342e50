package org.clientele.resume;

/**
 * What is edited of a résumé for clients.
 *
 * @param language of its text, by ISO 639
 * @param letterhead whether the agency's name and address stand above it
 * @param html as the editor gives it; what is not allowed there is left out before it is kept
 */
record ResumeDetails(String language, Naming naming, boolean letterhead, String html) {}
