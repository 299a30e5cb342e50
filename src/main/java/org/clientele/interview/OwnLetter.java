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
 * What the candidate and the colleagues are told of an interview; never a client.
 *
 * @param audience the candidate or the colleagues
 * @param client where the candidate would work
 * @param phone the number that is called; empty unless the interview is by phone
 * @param message what the recruiter writes to the candidate
 * @param people the names of those who take part
 * @param attendees to be asked by the recipient's calendar
 */
record OwnLetter(
        Audience audience,
        Appointment appointment,
        String client,
        String candidate,
        String phone,
        String message,
        String people,
        List<MeetingPerson> attendees) {

    OwnLetter {
        attendees = List.copyOf(attendees);
    }

    Map<String, Object> data(LetterWords words, Locale language) {
        Map<String, Object> data = words.of(appointment, audience, language);
        data.put("client", client);
        data.put("candidate", candidate);
        data.put("phone", phone);
        data.put("message", message);
        data.put("people", people);
        return data;
    }

    /**
     * What is written to the candidate is not for the calendars of colleagues, who may pass an entry on to the client.
     *
     * @param with whom the recipient meets
     */
    Optional<MailAttachment> calendar(LetterWords words, String with, Locale language) {
        boolean candidates = audience == Audience.CANDIDATE;
        String description = Stream.of(
                        people,
                        appointment.arrival(),
                        appointment.link(),
                        candidates ? phone : "",
                        candidates ? message : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return appointment.calendar(words.summary(appointment.vacancy(), with, language), description, attendees);
    }
}
