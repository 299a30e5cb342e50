package org.clientele.isolation;

import static org.clientele.isolation.Call.doing;
import static org.clientele.isolation.Call.of;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.audit.History;
import org.clientele.audit.TimelineFilter;
import org.clientele.notification.Inbox;
import org.clientele.notification.NotificationRow;
import org.clientele.notification.RecordMails;
import org.clientele.offlimits.OffLimitsAgreements;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.OffLimitsList;
import org.clientele.offlimits.OffLimitsOverrides;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.offlimits.OverrideDecision;
import org.clientele.offlimits.RuleSort;
import org.clientele.offlimits.TestRules;
import org.clientele.record.Archive;
import org.clientele.record.Favourites;
import org.clientele.record.RecentlyOpened;
import org.clientele.record.RecordSubjects;
import org.clientele.record.RecordTitles;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Calls of the services of records of any kind, of the history, of notifications and of off-limits rules. */
@Component
class RecordCalls implements Calls {

    private static final UUID LAST = new UUID(-1, -1);

    private final HiddenClient hidden;
    private final Archive archive;
    private final Favourites favourites;
    private final RecentlyOpened opened;
    private final RecordSubjects subjects;
    private final RecordTitles titles;
    private final History history;
    private final Inbox inbox;
    private final RecordMails mails;
    private final OffLimitsRules rules;
    private final OffLimitsList ruleList;
    private final OffLimitsBadges badges;
    private final OffLimitsAgreements agreements;
    private final OffLimitsOverrides overrides;

    RecordCalls(
            HiddenClient hidden,
            Archive archive,
            Favourites favourites,
            RecentlyOpened opened,
            RecordSubjects subjects,
            RecordTitles titles,
            History history,
            Inbox inbox,
            RecordMails mails,
            OffLimitsRules rules,
            OffLimitsList ruleList,
            OffLimitsBadges badges,
            OffLimitsAgreements agreements,
            OffLimitsOverrides overrides) {
        this.hidden = hidden;
        this.archive = archive;
        this.favourites = favourites;
        this.opened = opened;
        this.subjects = subjects;
        this.titles = titles;
        this.history = history;
        this.inbox = inbox;
        this.mails = mails;
        this.rules = rules;
        this.ruleList = ruleList;
        this.badges = badges;
        this.agreements = agreements;
        this.overrides = overrides;
    }

    @Override
    public List<Call> all() {
        List<Call> calls = new ArrayList<>(records());
        calls.addAll(history());
        calls.addAll(offLimits());
        return calls;
    }

    private List<Call> records() {
        return List.of(
                of("Archive.page(PageRef)", "lists nothing of it", ids -> archive.page(PageRef.FIRST)),
                of(
                        "Archive.restore(RecordRef)",
                        "it is gone",
                        ids -> archive.restore(ids.ref(RecordType.LOCATION, Kind.DELETED_LOCATION))),
                of(
                        "Archive.takeBack(RecordRef)",
                        "the note is gone",
                        ids -> archive.takeBack(ids.ref(RecordType.NOTE, Kind.DELETED_NOTE))),
                of(
                        "Archive.takeBack(RecordRef)",
                        "the task is gone",
                        ids -> archive.takeBack(ids.ref(RecordType.TASK, Kind.DELETED_TASK))),
                of(
                        "Archive.takeBack(RecordRef)",
                        "the file is gone",
                        ids -> archive.takeBack(ids.ref(RecordType.ATTACHMENT, Kind.DELETED_FILE))),
                of("Favourites.list()", "is not among them", ids -> favourites.list()),
                of("Favourites.isMarked(RecordRef)", "no", ids -> favourites.isMarked(client(ids))),
                doing(
                        "Favourites.mark(RecordRef)",
                        "nothing is marked",
                        ids -> favourites.mark(ids.ref(RecordType.CONTACT, Kind.CONTACT))),
                of("RecordMails.about(RecordRef)", "there are none", ids -> mails.about(client(ids))),
                of("RecordMails.hasFailed(RecordRef)", "no", ids -> mails.hasFailed(client(ids))),
                of("RecentlyOpened.list()", "is not among them", ids -> opened.list()),
                of("RecordSubjects.find(UUID)", "finds nothing", ids -> subjects.find(ids.id(Kind.CLIENT))),
                of("RecordSubjects.isThere(UUID)", "no", ids -> subjects.isThere(ids.id(Kind.CONTACT))),
                of("RecordSubjects.isInUse(UUID)", "no", ids -> subjects.isInUse(ids.id(Kind.CONTACT))),
                of(
                        "RecordTitles.of(Collection)",
                        "has no title",
                        ids -> titles.of(List.of(ids.id(Kind.CLIENT), ids.id(Kind.NOTE)))),
                of(
                        "Inbox.page(PageRef)",
                        "tells not of what",
                        ids -> about(inbox.page(PageRef.FIRST).rows())),
                of("Inbox.latest(int)", "tells not of what", ids -> about(inbox.latest(10))),
                of("Inbox.open(UUID)", "opens nothing", ids -> inbox.open(ids.id(Kind.NOTIFICATION))));
    }

    private List<Call> history() {
        return List.of(
                of(
                        "History.of(RecordRef, TimelineFilter)",
                        "has none",
                        ids -> history.of(ids.ref(RecordType.CONTACT, Kind.CONTACT), TimelineFilter.ALL)),
                of(
                        "History.of(RecordRef, TimelineFilter)",
                        "names no hidden parent",
                        ids -> history.of(
                                new RecordRef(RecordType.CLIENT, hidden.own().value()), TimelineFilter.ALL)),
                of(
                        "History.of(RecordRef, TimelineFilter)",
                        "names not where it was",
                        ids -> history.of(hidden.movedHere().toRecordRef(), TimelineFilter.ALL)),
                of(
                        "History.of(RecordRef, TimelineFilter)",
                        "has none",
                        ids -> history.of(client(ids), TimelineFilter.ALL)),
                of(
                        "History.of(RecordRef, TimelineFilter, UUID)",
                        "has none",
                        ids -> history.of(client(ids), TimelineFilter.ALL, LAST)),
                of("History.authors(RecordRef)", "nobody", ids -> history.authors(client(ids))));
    }

    private List<Call> offLimits() {
        return List.of(
                of("OffLimitsRules.standing(ClientId)", "none", ids -> rules.standing(ids.client())),
                of("OffLimitsRules.former(ClientId)", "none", ids -> rules.former(ids.client())),
                of(
                        "OffLimitsRules.set(ClientId, RuleDetails)",
                        "the client is gone",
                        ids -> rules.set(ids.client(), TestRules.forever())),
                of(
                        "OffLimitsRules.change(RuleId, long, RuleDetails)",
                        "it is gone",
                        ids -> rules.change(ids.rule(), ids.version(Kind.RULE), TestRules.forever())),
                of(
                        "OffLimitsRules.confirm(RuleId, long)",
                        "it is gone",
                        ids -> rules.confirm(ids.rule(), ids.version(Kind.RULE))),
                of(
                        "OffLimitsRules.lift(RuleId, long)",
                        "it is gone",
                        ids -> rules.lift(ids.rule(), ids.version(Kind.RULE))),
                of(
                        "OffLimitsList.page(boolean, RuleSort, PageRef)",
                        "lists it not",
                        ids -> ruleList.page(false, new RuleSort(RuleSort.Key.CLIENT, true), PageRef.FIRST)),
                of("OffLimitsList.count(boolean)", "counts it not", ids -> ruleList.count(false)),
                of("OffLimitsList.waiting(int)", "lists it not", ids -> ruleList.waiting(10)),
                of("OffLimitsBadges.of(Collection)", "has no badge", ids -> badges.of(List.of(ids.id(Kind.CLIENT)))),
                of("OffLimitsAgreements.of(ClientId)", "none", ids -> agreements.of(ids.client())),
                of(
                        "OffLimitsOverrides.grant(UUID, OverrideDecision)",
                        "it is gone",
                        ids -> overrides.grant(ids.id(Kind.OVERRIDE), OverrideDecision.WITHOUT_REASON)),
                of(
                        "OffLimitsOverrides.refuse(UUID, OverrideDecision)",
                        "it is gone",
                        ids -> overrides.refuse(ids.id(Kind.OVERRIDE), OverrideDecision.WITHOUT_REASON)),
                of("OffLimitsOverrides.of(ClientId)", "lists nothing", ids -> overrides.of(ids.client())),
                of("OffLimitsOverrides.page(PageRef)", "lists it not", ids -> overrides.page(PageRef.FIRST)),
                of("OffLimitsOverrides.count()", "counts it not", ids -> overrides.count()));
    }

    /** The notifications themselves are one's own. */
    private static List<String> about(List<NotificationRow> rows) {
        return rows.stream().map(row -> row.kind() + " " + row.about()).toList();
    }

    private static RecordRef client(Ids ids) {
        return ids.ref(RecordType.CLIENT, Kind.CLIENT);
    }
}
