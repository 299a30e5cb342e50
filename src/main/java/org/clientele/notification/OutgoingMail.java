package org.clientele.notification;

import java.util.List;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a feature writes to somebody.
 *
 * @param key tells it from all others: a mail with a key that is known already is not written again. At most 120
 *     characters of ASCII
 * @param to whom it goes to
 * @param from whom it speaks for, and who gets the answers
 * @param about the record at which one sees whether it got there; null for none
 */
public record OutgoingMail(
        String key,
        Person to,
        Person from,
        Content content,
        List<MailPart> parts,
        @Nullable RecordRef about,
        @Nullable AccountId sender) {

    public OutgoingMail {
        parts = List.copyOf(parts);
    }

    /**
     * Somebody at an end of a mail.
     *
     * @param name may be empty
     * @param address empty for the installation's own
     */
    public record Person(String name, String address) {

        public Person {
            name = Headers.line(name);
        }
    }

    /**
     * What it says, in two ways of which the recipient's program chooses one.
     *
     * @param subject on one line
     */
    public record Content(String subject, String text, String html) {

        /** Longer subjects are cut off. */
        public static final int SUBJECT_MAX = 250;

        public Content {
            subject = Headers.line(subject);
            subject = subject.substring(0, Math.min(subject.length(), SUBJECT_MAX));
        }
    }
}
