package org.clientele.notification;

import java.util.UUID;

/** A mail that this process is to send now. */
record ClaimedMail(UUID id, String recipient, MailText text) {}
