package org.clientele.notification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person was told of. */
@Service
@MayRead
public class Inbox {

    /** How far unread notifications are counted. */
    public static final int COUNTED = 99;

    private final NotificationRepository notifications;
    private final RecordTitles titles;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Inbox(
            NotificationRepository notifications,
            RecordTitles titles,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.notifications = notifications;
        this.titles = titles;
        this.actor = actor;
        this.events = events;
    }

    /** One page, what is unread before the rest, the latest first. */
    @Transactional(readOnly = true)
    public Slice<NotificationRow> page(PageRef page) {
        var lines = Pages.readDescending(page, request -> notifications.findLines(account(), request), "unread", "id");
        return new Slice<>(withTitles(lines.rows()), lines.hasNext());
    }

    /** The first few of the first page. */
    @Transactional(readOnly = true)
    public List<NotificationRow> latest(int number) {
        return withTitles(notifications
                .findLines(account(), PageRequest.of(0, number, Sort.by(Sort.Direction.DESC, "unread", "id")))
                .getContent());
    }

    /** How many are unread, counted no further than one beyond {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int unread() {
        return notifications.findUnread(account(), Limit.of(COUNTED + 1)).size();
    }

    /** Marks one as read, and says what it leads to; empty where one may no longer open that. */
    @Transactional
    @RetriedOnCollision
    public Optional<NotificationTarget> open(UUID id) {
        markRead(id);
        return notifications
                .findLine(id, account())
                .map(line -> withTitles(List.of(line)).getFirst())
                .filter(NotificationRow::isOpenable)
                .map(row -> new NotificationTarget(
                        row.kind(), row.about() == null ? null : row.about().ref()));
    }

    /** Marks one of one's own as read; another person's is left alone. */
    @Transactional
    @RetriedOnCollision
    public void markRead(UUID id) {
        tellIfChanged(notifications.markRead(id, account()));
    }

    @Transactional
    @RetriedOnCollision
    public void markAllRead() {
        tellIfChanged(notifications.markAllRead(account()));
    }

    private void tellIfChanged(int changed) {
        if (changed > 0) {
            events.publishEvent(new InboxChanged(Set.of(account())));
        }
    }

    private List<NotificationRow> withTitles(List<NotificationLine> lines) {
        Map<UUID, RecordTitle> found = titles.of(lines.stream()
                .map(NotificationLine::recordId)
                .filter(Objects::nonNull)
                .toList());
        return lines.stream()
                .map(line -> {
                    RecordTitle title = line.recordId() == null ? null : found.get(line.recordId());
                    boolean isGone = title == null || title.state() == RecordTitle.State.PURGED;
                    return new NotificationRow(
                            line.id(),
                            line.kind(),
                            line.by(),
                            line.at(),
                            line.unread(),
                            line.recordId() != null,
                            line.number(),
                            line.topic(),
                            isGone ? null : title);
                })
                .toList();
    }

    private UUID account() {
        return actor.requireStaff().id().value();
    }
}
