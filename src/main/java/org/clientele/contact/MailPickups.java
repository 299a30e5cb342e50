package org.clientele.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.access.LookPast;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.clientele.shared.search.SearchText;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may collect a client's mail, and the log of who did (docs/features.md S4.18, S4.25, N8). */
@Service
@MayRead
public class MailPickups {

    /** The log is counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    private static final int EXPORT_BATCH = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final ContactSort BY_CLIENT = new ContactSort(ContactSort.Key.CLIENT, true);

    private final ContactQueries queries;
    private final ContactRepository contacts;
    private final MailPickupRepository pickups;
    private final ContactWriter writer;
    private final LookPast lookPast;
    private final CurrentActor actor;
    private final Clock clock;

    MailPickups(
            ContactQueries queries,
            ContactRepository contacts,
            MailPickupRepository pickups,
            ContactWriter writer,
            LookPast lookPast,
            CurrentActor actor,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.pickups = pickups;
        this.writer = writer;
        this.lookPast = lookPast;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Those who are asked for, first the ones who have the flag, by client and name. Mail is handed over to people of
     * clients that one does not see, too: of those who may collect it one is told what {@link Collector} lists, and of
     * their colleagues nothing.
     *
     * @param text a fragment of the client's or the person's name; without one nobody is found
     */
    @Transactional(readOnly = true)
    public List<Collector> find(String text) {
        if (SearchText.of(text) instanceof SearchText.Nothing) {
            return List.of();
        }
        ContactFilter filter = ContactFilter.ALL.withText(text);
        List<Collector> granted = lookPast.at(
                Purpose.MAIL_PICKUP,
                () -> collectors(filter.withFlags(Set.of(Flag.MAY_COLLECT_MAIL))),
                this::marked,
                found -> found.stream()
                        .filter(one -> !one.seen())
                        .map(one -> one.clientId().value())
                        .collect(Collectors.toSet()));
        return Stream.concat(granted.stream(), collectors(filter).stream().filter(one -> !granted.contains(one)))
                .limit(PageRef.SIZE)
                .toList();
    }

    private List<Collector> collectors(ContactFilter filter) {
        List<ContactId> ids = queries.ids(filter, BY_CLIENT, PageRef.FIRST).stream()
                .limit(PageRef.SIZE)
                .toList();
        return ids.isEmpty() ? List.of() : inOrder(ids);
    }

    private List<Collector> marked(List<Collector> found) {
        Set<ContactId> seen = found.isEmpty()
                ? Set.of()
                : contacts.findSeen(found.stream().map(Collector::id).toList());
        return found.stream().map(one -> one.seen(seen.contains(one.id()))).toList();
    }

    /** The desk hands mail to anybody's client. */
    private Optional<Contact> collectorAt(ContactId id) {
        return lookPast.at(
                        Purpose.MAIL_PICKUP,
                        () -> contacts.findForShare(id),
                        found -> found.filter(one -> contacts.findRef(id).isEmpty())
                                .map(one -> Set.of(one.client().id().value()))
                                .orElse(Set.of()))
                .filter(found -> !found.isArchived() && !found.client().archived());
    }

    /**
     * Logs that the mail was handed over now, if the person may collect it today.
     *
     * @param remark what was handed over; may be empty
     * @param zone where it is decided which day today is
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public PickupOutcome log(ContactId id, String remark, ZoneId zone) {
        FieldCheck check = new FieldCheck();
        String clean = check.line("remark", remark, MailPickup.REMARK_MAX);
        if (check.errors().get("remark") instanceof String flaw) {
            return new PickupOutcome.Invalid(flaw);
        }
        Contact contact = collectorAt(id).orElse(null);
        if (contact == null) {
            return new PickupOutcome.Gone();
        }
        Instant now = clock.instant();
        MayCollect may = collector(contact).on(LocalDate.ofInstant(now, zone));
        if (may != MayCollect.YES) {
            return new PickupOutcome.Refused(may);
        }
        pickups.save(new MailPickup(contact, clean, actor.require(), now));
        writer.publish(contact, Act.MAIL_COLLECTED, List.of());
        return new PickupOutcome.Logged();
    }

    /** One page of the log, the latest first. */
    @Transactional(readOnly = true)
    public Slice<PickupRow> page(PickupFilter filter, PageRef page) {
        return Pages.readDescending(
                page, request -> pickups.findRows(filter.begin(), filter.end(), request), "pickedUpAt", "id");
    }

    /** How many lines the log has, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count(PickupFilter filter) {
        return pickups.findOnes(filter.begin(), filter.end(), Limit.of(COUNT_MAX))
                .size();
    }

    /** Hands over the whole log, the oldest first, without ever holding all of it. */
    @Transactional(readOnly = true)
    public void export(PickupFilter filter, Consumer<PickupRow> sink) {
        Instant begin = filter.begin();
        UUID after = BEFORE_ALL;
        List<PickupRow> batch;
        do {
            batch = pickups.findNext(begin, after, filter.end(), Limit.of(EXPORT_BATCH));
            batch.forEach(sink);
            if (!batch.isEmpty()) {
                begin = batch.getLast().pickedUpAt();
                after = batch.getLast().id();
            }
        } while (batch.size() == EXPORT_BATCH);
    }

    private List<Collector> inOrder(List<ContactId> ids) {
        return contacts.findRows(ids).stream()
                .sorted((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())))
                .map(row -> new Collector(
                        row.id(),
                        ContactDetails.fullName(row.firstName(), row.lastName()),
                        row.position(),
                        row.clientId(),
                        row.clientName(),
                        row.mayCollectMail(),
                        row.activity(),
                        true))
                .toList();
    }

    private static Collector collector(Contact contact) {
        return new Collector(
                contact.id(),
                contact.person().fullName(),
                contact.person().position(),
                contact.clientId(),
                contact.client().name(),
                contact.person().mayCollectMail(),
                contact.activity(),
                true);
    }
}
