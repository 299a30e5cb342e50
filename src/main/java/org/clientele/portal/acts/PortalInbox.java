package org.clientele.portal.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.notification.MailChoice;
import org.clientele.portal.PortalSeen;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the contact was told of (docs/features.md S1.34). Open pages hear that there is something new by
 * {@link org.clientele.notification.InboxWatch}, under the contact's id.
 */
@Service
@ContactsOnly
public class PortalInbox {

    /** How far unread notices are counted. */
    public static final int COUNTED = 99;

    private final NoticeRepository notices;
    private final NoticeReading reading;
    private final MailChoiceQueries choices;
    private final PortalSeen seen;
    private final Acting acting;

    PortalInbox(
            NoticeRepository notices,
            NoticeReading reading,
            MailChoiceQueries choices,
            PortalSeen seen,
            Acting acting) {
        this.notices = notices;
        this.choices = choices;
        this.seen = seen;
        this.acting = acting;
        this.reading = reading;
    }

    /** The first few, what is unread before the rest, the latest first. */
    @Transactional(readOnly = true)
    public List<NoticeRow> latest(int number) {
        return withTitles(notices.findLatest(acting.reader(), Limit.of(number)));
    }

    /** One page, what is unread before the rest, the latest first. */
    @Transactional(readOnly = true)
    public Slice<NoticeRow> page(PageRef page) {
        Slice<NoticeLine> lines =
                Pages.readDescending(page, request -> notices.findLines(acting.reader(), request), "unread", "id");
        return new Slice<>(withTitles(lines.rows()), lines.hasNext());
    }

    /** How many are unread, counted no further than one beyond {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.findUnread(acting.reader(), Limit.of(COUNTED + 1)).size();
    }

    /** Marks one of one's own as read, and says what it leads to; empty where one may no longer open that. */
    @Transactional
    @RetriedOnCollision
    public Optional<NoticeRow> open(UUID id) {
        reading.open(id, contact());
        return notices.findLine(id, contact())
                .map(line -> withTitles(List.of(line)).getFirst())
                .filter(NoticeRow::openable);
    }

    @Transactional
    @RetriedOnCollision
    public void markAllRead() {
        reading.readAll(contact());
    }

    /** How the contact wants to be told by mail. */
    @Transactional(readOnly = true)
    public MailChoice mails() {
        return choices.of(Set.of(acting.reader())).getOrDefault(acting.reader(), MailChoice.AT_ONCE);
    }

    /** Keeps how the contact wants to be told by mail, of everything from now on. */
    @Transactional
    @RetriedOnCollision
    public void chooseMails(MailChoice choice) {
        choices.write(contact(), choice);
    }

    private List<NoticeRow> withTitles(List<NoticeLine> lines) {
        Map<UUID, String> titles = seen.titles(ids(lines, NoticeLine::vacancy));
        Set<UUID> there = seen.among(ids(lines, NoticeLine::record));
        return lines.stream()
                .map(line -> new NoticeRow(
                        line.id(),
                        line.kind(),
                        line.record(),
                        line.vacancy(),
                        titles.getOrDefault(line.vacancy(), ""),
                        line.by(),
                        line.at(),
                        line.unread(),
                        there.contains(line.record())))
                .toList();
    }

    private static Set<UUID> ids(List<NoticeLine> lines, Function<NoticeLine, UUID> id) {
        return lines.stream().map(id).collect(Collectors.toSet());
    }

    private UUID contact() {
        return acting.contact().contactId();
    }
}
