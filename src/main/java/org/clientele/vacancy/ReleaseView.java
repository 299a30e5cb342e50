package org.clientele.vacancy;

import java.time.Instant;
import org.clientele.contact.ContactId;

/** A contact that a vacancy is released to, since when and by whom. */
public record ReleaseView(ContactId contact, String name, boolean archived, Instant releasedAt, String releasedBy) {}
