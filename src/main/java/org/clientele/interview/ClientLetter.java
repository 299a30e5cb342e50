package org.clientele.interview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.interview.ical.MeetingPerson;
import org.clientele.mail.MailAttachment;

/**
 * What a contact of the client is told of an interview. It is written of its own, and never the candidate's letter
 * copied: who writes it does not get to know how the candidate is reached (docs/features.md N2).
 *
 * @param candidate as this contact may call the person
 * @param message what the recruiter adds for the client, searched for contact data before it was kept
 * @param attendees those of the client
 */
record ClientLetter(Appointment appointment, String candidate, String message, List<MeetingPerson> attendees) {

    ClientLetter {
        attendees = List.copyOf(attendees);
    }

    Map<String, Object> data(LetterWords words, Locale language) {
        Map<String, Object> data = words.of(appointment, Audience.CLIENT, language);
        data.put("candidate", candidate);
        data.put("message", message);
        return data;
    }

    Optional<MailAttachment> calendar(LetterWords words, Locale language) {
        String description = Stream.of(appointment.arrival(), appointment.link(), message)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return appointment.calendar(words.summary(appointment.vacancy(), candidate, language), description, attendees);
    }
}
