package org.clientele.vacancy.ui;

import java.util.Set;
import org.clientele.contact.ContactRef;

/** Whom a vacancy is to be released to. */
public record ReleaseInput(Set<ContactRef> contacts) {}
