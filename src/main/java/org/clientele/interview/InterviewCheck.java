package org.clientele.interview;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.shared.FieldCheck;

/**
 * Whether what was typed of an interview can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record InterviewCheck(InterviewDetails clean, Map<String, String> errors) {

    /** Nobody arranges anything farther ahead; beyond it are slips of the finger. */
    private static final Duration FARTHEST = Duration.ofDays(2 * 366);

    static final Duration LONGEST = Duration.ofHours(12);

    /** @param kept the times that stand already and may lie in the past by now */
    public static InterviewCheck of(InterviewDetails typed, Set<InterviewTime> kept, Instant now) {
        FieldCheck check = new FieldCheck();
        boolean onSite = typed.kind() == InterviewKind.ON_SITE;
        String place = check.line("place", typed.place(), InterviewDetails.PLACE_MAX);
        if (onSite && typed.locationId() == null && place.isEmpty()) {
            check.refuse("place", "interview.error.place");
        }
        List<Slot> slots = slots(check, typed, kept, now);
        if (typed.contacts().size() + typed.colleagues().size() > InterviewDetails.MOST_PEOPLE) {
            check.refuse("contacts", "interview.error.people");
        }
        InterviewDetails clean = new InterviewDetails(
                typed.kind(),
                onSite ? typed.locationId() : null,
                place,
                typed.kind() == InterviewKind.VIDEO ? link(check, typed.link()) : "",
                typed.zone(),
                slots,
                typed.contacts(),
                typed.colleagues(),
                check.paragraphs("message", typed.message(), InterviewDetails.TEXT_MAX),
                check.paragraphs("clientMessage", typed.clientMessage(), InterviewDetails.TEXT_MAX),
                check.paragraphs("internalNote", typed.internalNote(), InterviewDetails.TEXT_MAX),
                typed.clientCopy(),
                typed.pastMeant(),
                CandidateLanguage.isOurs(typed.language()) ? typed.language() : "");
        return new InterviewCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static List<Slot> slots(FieldCheck check, InterviewDetails typed, Set<InterviewTime> kept, Instant now) {
        if (typed.slots().isEmpty()) {
            check.refuse("slots", "interview.error.time");
        } else if (typed.slots().size() > InterviewDetails.MOST_SLOTS) {
            check.refuse("slots", "interview.error.slots");
        } else if (new HashSet<>(typed.slots()).size() < typed.slots().size()) {
            check.refuse("slots", "interview.error.sameTime");
        }
        for (Slot slot : typed.slots()) {
            if (!kept.contains(slot.in(typed.zone()))) {
                checkSlot(check, slot, typed.zone(), typed.pastMeant(), now);
            }
        }
        return typed.slots().stream().sorted(Comparator.comparing(Slot::starts)).toList();
    }

    private static void checkSlot(FieldCheck check, Slot slot, ZoneId zone, boolean pastMeant, Instant now) {
        if (slot.isLeftOut(zone)) {
            check.refuse("slots", "interview.error.leftOut");
            return;
        }
        InterviewTime time = slot.in(zone);
        if (!time.ends().isAfter(time.starts())) {
            check.refuse("slots", "interview.error.endsBefore");
        } else if (time.length().compareTo(LONGEST) > 0) {
            check.refuse("slots", "interview.error.long");
        } else if (time.starts().isAfter(now.plus(FARTHEST))) {
            check.refuse("slots", "interview.error.far");
        } else if (time.starts().isBefore(now) && !pastMeant) {
            check.refuse("slots", "interview.error.past");
        } else if (time.starts().isBefore(now.minus(FARTHEST))) {
            check.refuse("slots", "interview.error.longAgo");
        }
    }

    /** Only what a browser opens as a page: nothing that would run in the reader's mail program. */
    private static String link(FieldCheck check, String typed) {
        String line = check.line("link", typed, InterviewDetails.LINK_MAX);
        if (line.isEmpty()) {
            return line;
        }
        try {
            URI uri = new URI(line);
            if (!Set.of("https", "http").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null) {
                check.refuse("link", "interview.error.link");
            }
            return uri.toASCIIString();
        } catch (URISyntaxException e) {
            check.refuse("link", "interview.error.link");
            return line;
        }
    }
}
