package org.clientele.interview;

import java.util.List;
import java.util.Map;
import org.clientele.mail.MailPreview;

/** What looking at the mails of an interview comes to, before they are sent. */
public sealed interface InterviewPreview {

    /** The mails, the candidate's first; none if nobody can be written to. */
    record Ready(List<Letter> letters) implements InterviewPreview {

        public Ready {
            letters = List.copyOf(letters);
        }
    }

    /** It cannot be arranged so: what is wrong, by field. */
    record Invalid(Map<String, String> fields) implements InterviewPreview {}

    /** The submission, or the interview, is not there any more. */
    record Gone() implements InterviewPreview {}

    /** Whom a letter goes to. Each has the translation {@code interview.preview.<NAME>}. */
    enum Reader {
        CANDIDATE,
        CLIENT,
        COLLEAGUE
    }

    /**
     * A mail to one person.
     *
     * @param calendar whether an entry for calendars goes along
     */
    record Letter(Reader reader, String name, MailPreview mail, boolean calendar) {}
}
