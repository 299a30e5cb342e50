package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/** What was agreed on beside the time and the people, as {@link InterviewDetails} describe it. */
@Embeddable
record Arrangement(
        @Enumerated(EnumType.STRING) InterviewKind kind,

        @AttributeOverride(name = "value", column = @Column(name = "location_id")) @Nullable
        LocationId locationId,

        String place,
        String link,
        String timeZone,
        boolean clientCopy,
        String message,
        String clientMessage,
        String internalNote,
        String candidateLanguage) {

    static Arrangement of(InterviewDetails details) {
        return new Arrangement(
                details.kind(),
                details.locationId(),
                details.place(),
                details.link(),
                details.zone().getId(),
                details.clientCopy(),
                details.message(),
                details.clientMessage(),
                details.internalNote(),
                details.language());
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    InterviewDetails toDetails(List<InterviewTime> times, List<Participant> people) {
        return new InterviewDetails(
                kind,
                locationId,
                place,
                link,
                zone(),
                times.stream().map(time -> time.in(zone())).toList(),
                people.stream()
                        .flatMap(one -> Stream.ofNullable(one.contactId()))
                        .map(ContactId::new)
                        .collect(Collectors.toSet()),
                people.stream()
                        .flatMap(one -> Stream.ofNullable(one.accountId()))
                        .map(AccountId::new)
                        .collect(Collectors.toSet()),
                message,
                clientMessage,
                internalNote,
                clientCopy,
                false,
                candidateLanguage);
    }
}
