package org.clientele.mail;

import java.util.UUID;

/** A real record that a kind of mail can be tried with, as people call it. */
public record MailSample(UUID id, String name) {}
