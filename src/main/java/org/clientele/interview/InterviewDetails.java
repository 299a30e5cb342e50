package org.clientele.interview;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of an interview. Empty text is "", never null; {@link InterviewCheck} says whether it can be
 * kept.
 *
 * @param locationId where it takes place, one of the client's; null unless it is on site
 * @param place where it takes place otherwise, or the number to be called
 * @param link of the video call
 * @param zone by whose clocks it was arranged
 * @param slots one, or several to choose from
 * @param contacts those of the client who take part
 * @param colleagues those of the agency who take part
 * @param message what the invitation tells the candidate
 * @param clientMessage what the client's copy tells the contacts
 * @param internalNote for the agency alone
 * @param clientCopy whether the contacts are told by mail (docs/features.md S2.34 to S2.36)
 * @param pastMeant whether a time in the past is no slip
 * @param language in which the candidate is written to, as ISO 639-1; empty for the installation's
 */
public record InterviewDetails(
        InterviewKind kind,
        @Nullable LocationId locationId,
        String place,
        String link,
        ZoneId zone,
        List<Slot> slots,
        Set<ContactId> contacts,
        Set<AccountId> colleagues,
        String message,
        String clientMessage,
        String internalNote,
        boolean clientCopy,
        boolean pastMeant,
        String language) {

    public static final int PLACE_MAX = 500;
    public static final int LINK_MAX = 500;
    public static final int TEXT_MAX = 4000;
    public static final int MOST_SLOTS = 6;
    public static final int MOST_PEOPLE = 20;

    public InterviewDetails {
        slots = List.copyOf(slots);
        contacts = Set.copyOf(contacts);
        colleagues = Set.copyOf(colleagues);
    }

    /** One of which nothing is said yet but who takes part. */
    public static InterviewDetails empty(
            ZoneId zone, Set<ContactId> contacts, Set<AccountId> colleagues, boolean clientCopy, String language) {
        return new InterviewDetails(
                InterviewKind.VIDEO,
                null,
                "",
                "",
                zone,
                List.of(),
                contacts,
                colleagues,
                "",
                "",
                "",
                clientCopy,
                false,
                language);
    }

    /** The same at other times. */
    public InterviewDetails at(List<Slot> times, boolean inPastMeant) {
        return new InterviewDetails(
                kind,
                locationId,
                place,
                link,
                zone,
                times,
                contacts,
                colleagues,
                message,
                clientMessage,
                internalNote,
                clientCopy,
                inPastMeant,
                language);
    }
}
