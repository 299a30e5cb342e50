package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationDetails;
import org.clientele.record.RecordTitle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what letters tell of an interview: one kind for ourselves and the candidate, and one for the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewLetters {

    private final InterviewReader reader;
    private final Addressees addressees;
    private final ClientEyes eyes;
    private final Clock clock;

    InterviewLetters(InterviewReader reader, Addressees addressees, ClientEyes eyes, Clock clock) {
        this.reader = reader;
        this.addressees = addressees;
        this.eyes = eyes;
        this.clock = clock;
    }

    /** @param attendees whom the recipient's calendar is to show */
    OwnLetter own(Interview interview, Audience audience, List<Addressee> attendees) {
        Arrangement arrangement = interview.arrangement();
        Map<UUID, RecordTitle> names = reader.names(interview);
        InterviewParts parts = interview.parts();
        InterviewView view = reader.view(interview);
        return new OwnLetter(
                audience,
                appointment(interview, names),
                InterviewReader.name(names, parts.client().value()),
                InterviewReader.name(names, parts.candidate().value()),
                arrangement.kind() == InterviewKind.PHONE ? arrangement.place() : "",
                arrangement.message(),
                view.people().stream().map(InterviewView.Person::name).collect(Collectors.joining(", ")),
                attendees.stream().map(Addressee::toPerson).toList());
    }

    /** @param reading one of the attendees, whom it is for */
    ClientLetter client(Interview interview, Addressee reading, List<Addressee> attendees) {
        return new ClientLetter(
                appointment(interview, reader.names(interview)),
                eyes.candidate(new ContactId(reading.id()), interview.parts()),
                interview.arrangement().clientMessage(),
                attendees.stream().map(Addressee::toPerson).toList());
    }

    private Appointment appointment(Interview interview, Map<UUID, RecordTitle> names) {
        Arrangement arrangement = interview.arrangement();
        boolean onSite = arrangement.kind() == InterviewKind.ON_SITE;
        LocationDetails location = onSite ? reader.details(arrangement.locationId()) : null;
        return new Appointment(
                interview.id().value(),
                interview.sequence(),
                clock.instant(),
                interview.isArchived() ? InterviewState.CANCELLED : interview.state(),
                arrangement.kind(),
                interview.times(),
                arrangement.zone(),
                InterviewReader.name(names, interview.parts().vacancy().value()),
                onSite ? place(arrangement) : "",
                location == null ? "" : arrival(location),
                arrangement.link(),
                interview.cancelReason(),
                addressees.organizer(interview.parts().organizer()).toPerson());
    }

    private String place(Arrangement arrangement) {
        return Stream.of(reader.location(arrangement.locationId()), arrangement.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String arrival(LocationDetails location) {
        return Stream.of(location.directions(), location.askFor())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
