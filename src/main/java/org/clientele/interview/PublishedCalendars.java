package org.clientele.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.interview.ical.ICalendar;
import org.clientele.interview.ical.Meeting;
import org.clientele.interview.ical.MeetingPerson;
import org.clientele.security.ActingAccounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.security.Secret;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other calendars fetch at a private address: the interviews that its owner takes part in or has arranged, as far as
 * the owner sees them now. An address that was taken back answers like one that never was.
 */
@Service
@OpenToVisitors
public class PublishedCalendars implements SecretCalendar {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private final CalendarFeedRepository feeds;
    private final InterviewQueries queries;
    private final Addressees addressees;
    private final ActingAccounts acting;
    private final CurrentActor actor;
    private final Translations texts;
    private final Locale usualLanguage;
    private final Clock clock;

    PublishedCalendars(
            CalendarFeedRepository feeds,
            InterviewQueries queries,
            Addressees addressees,
            ActingAccounts acting,
            CurrentActor actor,
            Translations texts,
            @Value("${clientele.language}") Locale usualLanguage,
            Clock clock) {
        this.feeds = feeds;
        this.queries = queries;
        this.addressees = addressees;
        this.acting = acting;
        this.actor = actor;
        this.texts = texts;
        this.usualLanguage = usualLanguage;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> at(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        return feeds.findByTokenHash(Secret.hash(secret)).flatMap(feed -> acting.as(feed.accountId(), this::mine));
    }

    private String mine() {
        StaffPrincipal owner = actor.requireStaff();
        Locale language = Optional.ofNullable(owner.settings().language()).orElse(usualLanguage);
        Instant now = clock.instant();
        MeetingPerson organizer = addressees.organizer(owner.id()).toPerson();
        InterviewFilter mine = InterviewFilter.ALL.of(Set.of(owner.id())).in(SHOWN);
        List<Meeting> meetings = queries.between(now.minus(BEFORE), now.plus(AHEAD), mine, InterviewList.MOST).stream()
                .map(row -> meeting(row, organizer, language))
                .toList();
        return ICalendar.publish(texts.getTranslation("calendar.feed.name", language), meetings);
    }

    /** Stamped with its last change, so that a calendar in which nothing changed is the same text. */
    private Meeting meeting(InterviewRow row, MeetingPerson organizer, Locale language) {
        String kind = texts.getTranslation("interview.kind." + row.kind(), language);
        return new Meeting(
                row.id().value(),
                row.sequence(),
                row.changedAt(),
                row.time().starts(),
                row.time().ends(),
                row.zone(),
                false,
                texts.getTranslation("interview.calendar.summary", language, row.vacancy(), row.candidate()),
                kind + "\n" + row.client(),
                Optional.ofNullable(row.location()).orElse(""),
                row.link(),
                organizer,
                List.of());
    }
}
