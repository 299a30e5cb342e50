package org.clientele.mail;

/** What a mail says: one source, written out as text and as a page. */
record Letter(String subject, String text, String html) {}
