package org.clientele.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.PageRef;

/**
 * Real records to try kinds of mails with, made as a Spring bean by the feature that sends them. Called within a
 * transaction, by services that have asked for permission already; nothing is kept and nothing is sent.
 */
public interface MailSamples {

    boolean appliesTo(MailKind kind);

    /** Records whose name holds what was typed, the latest first, {@link PageRef#SIZE} at a time. */
    List<MailSample> find(String typed, PageRef page);

    /** The mail of that kind about the record, with its data in that language; empty if nobody could be written to. */
    Optional<MailOrder> order(MailKind kind, UUID record, Locale language);
}
