package org.clientele.submission;

import org.clientele.contact.ContactId;

/** The contact for whom staff records what the contact did or said. */
record OnBehalf(ContactId id, String name) {}
