package org.clientele.portal.acts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clientele.interview.InterviewState;
import org.clientele.interview.SecretCalendar;
import org.clientele.interview.ical.ICalendar;
import org.clientele.interview.ical.Meeting;
import org.clientele.interview.ical.MeetingAnswer;
import org.clientele.interview.ical.MeetingPerson;
import org.clientele.portal.PortalAgendaItem;
import org.clientele.portal.PortalInterviews;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.acts.AudienceQueries.Reader;
import org.clientele.security.CurrentActor;
import org.clientele.security.Secret;
import org.clientele.shared.Actor.PortalActor;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other calendars fetch at a contact's private address: the interviews that the contact sees now, as it sees them.
 * Whoever is deactivated, and everybody while the portal is off, has none; that answers like an address that never was.
 */
@Component
class ContactCalendars implements SecretCalendar {

    /** Calendars want an organizer, and of a published one that is its owner; this address is nobody's (RFC 2606). */
    private static final String NO_ADDRESS = "calendar@portal.invalid";

    private final ContactCalendarQueries calendars;
    private final AudienceQueries audience;
    private final PortalInterviews interviews;
    private final PortalSwitch portal;
    private final CurrentActor actor;
    private final Translations texts;
    private final Locale usualLanguage;
    private final Clock clock;

    ContactCalendars(
            ContactCalendarQueries calendars,
            AudienceQueries audience,
            PortalInterviews interviews,
            PortalSwitch portal,
            CurrentActor actor,
            Translations texts,
            @Value("${clientele.language}") Locale usualLanguage,
            Clock clock) {
        this.calendars = calendars;
        this.audience = audience;
        this.interviews = interviews;
        this.portal = portal;
        this.actor = actor;
        this.texts = texts;
        this.usualLanguage = usualLanguage;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        if (!portal.isOn()) {
            return Optional.empty();
        }
        return calendars
                .contactOf(Secret.hash(secret))
                .flatMap(contact -> audience.among(Set.of(contact)).stream().findFirst())
                .map(owner -> actor.asContact(new PortalActor(owner.contact(), owner.name()), () -> of(owner)));
    }

    private String of(Reader owner) {
        Locale language = owner.locale().orElse(usualLanguage);
        Instant now = clock.instant();
        MeetingPerson organizer = new MeetingPerson(owner.name(), NO_ADDRESS, MeetingAnswer.ACCEPTED);
        List<Meeting> meetings = interviews.between(now.minus(BEFORE), now.plus(AHEAD)).stream()
                .flatMap(item -> meeting(item, organizer, language))
                .toList();
        return ICalendar.publish(texts.getTranslation("calendar.feed.name", language), meetings);
    }

    /** Stamped with the day, so that a calendar in which nothing changed stays the same text for as long. */
    private Stream<Meeting> meeting(PortalAgendaItem item, MeetingPerson organizer, Locale language) {
        var interview = item.interview();
        if (interview.startsAt() == null
                || interview.endsAt() == null
                || !SHOWN.contains(InterviewState.valueOf(interview.state()))) {
            return Stream.empty();
        }
        return Stream.of(new Meeting(
                interview.id().value(),
                (int) Math.min(interview.version(), Integer.MAX_VALUE),
                clock.instant().truncatedTo(ChronoUnit.DAYS),
                interview.startsAt(),
                interview.endsAt(),
                ZoneOffset.UTC,
                false,
                texts.getTranslation("interview.calendar.summary", language, item.vacancy(), item.candidate()),
                texts.getTranslation("interview.kind." + interview.kind(), language),
                interview.place(),
                interview.link(),
                organizer,
                List.of()));
    }
}
