package org.clientele.interview;

import java.util.Locale;
import java.util.UUID;
import org.clientele.interview.ical.MeetingAnswer;
import org.clientele.interview.ical.MeetingPerson;
import org.clientele.mail.MailRecipient;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be written to.
 *
 * @param id of the account, contact or candidate
 * @param language null for the installation's
 */
record Addressee(
        UUID id, String name, String email, @Nullable Locale language, Answer answer) {

    MailRecipient toRecipient() {
        return new MailRecipient(name, email, language);
    }

    MeetingPerson toPerson() {
        return new MeetingPerson(
                name,
                email,
                switch (answer) {
                    case NONE -> MeetingAnswer.NEEDS_ACTION;
                    case ACCEPTED -> MeetingAnswer.ACCEPTED;
                    case DECLINED -> MeetingAnswer.DECLINED;
                    case OTHER_TIME -> MeetingAnswer.TENTATIVE;
                });
    }
}
