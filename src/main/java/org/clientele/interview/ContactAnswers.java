package org.clientele.interview;

import java.util.List;
import java.util.Locale;
import org.clientele.contact.ContactId;
import org.springframework.modulith.NamedInterface;

/** Buttons by which a contact answers an invitation from its letter; another module knows where they lead. */
@NamedInterface("portal-api")
public interface ContactAnswers {

    /**
     * @param words what the button says
     * @param address where it leads
     */
    record Button(String words, String address) {}

    /** Made for one letter; none for contacts who cannot answer that way. */
    List<Button> buttons(InterviewId interview, ContactId contact, Locale language);
}
