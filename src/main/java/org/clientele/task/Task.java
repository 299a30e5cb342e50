package org.clientele.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.clientele.access.Visible;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.Stamp;
import org.clientele.shared.text.Folding;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done. What it is about and which client it belongs to stand in the record registry alone
 * (docs/adr/0017).
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.RECORD, deduceAliasInjectionPoints = false)
@Table(name = "task")
@DynamicUpdate
class Task {

    /** The sort key of what has no due date: after everything that has one, and never overdue. */
    static final Instant NEVER_DUE = Instant.parse("9999-12-31T00:00:00Z");

    private static final int SEARCH_TEXT_MAX = 4500;
    private static final int MINUTES_OF_AN_HOUR = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;

    @Version
    private @Nullable Long version;

    private String title;
    private String text;
    private String searchText;

    private @Nullable LocalDate dueOn;
    private @Nullable Integer dueMinute;
    private String zone;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Reminder reminder;

    private @Nullable Instant remindAt;
    private @Nullable Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private int urgency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignee_id"))
    private AccountId assigneeId;

    private String assigneeName;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private boolean closed;

    @Column(name = "recurrence_rule")
    private String rule;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follower_id"))
    private @Nullable TaskId followerId;

    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Task() {}

    @SuppressWarnings("NullAway.Init")
    Task(TaskId id, TaskDetails details, AccountRef assignee, ZoneId zone, Stamp stamp) {
        this.id = id;
        this.zone = zone.getId();
        this.state = TaskState.OPEN;
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
        change(details, assignee, stamp);
    }

    final void change(TaskDetails details, AccountRef assignee, Stamp stamp) {
        title = details.title();
        text = details.text();
        String folded = Folding.fold(title + " " + text);
        searchText = folded.substring(0, Math.min(folded.length(), SEARCH_TEXT_MAX));
        dueOn = details.dueOn();
        LocalTime time = details.dueTime();
        dueMinute = time == null ? null : time.getHour() * MINUTES_OF_AN_HOUR + time.getMinute();
        dueAt = due().map(Due::at).orElse(NEVER_DUE);
        reminder = details.reminder();
        priority = details.priority();
        urgency = priority.ordinal();
        assigneeId = assignee.id();
        assigneeName = assignee.name();
        rule = RecurrenceRule.print(details.repetition());
        planReminder(stamp.at());
        touch(stamp);
    }

    /** Somebody does it now, or has put it back, taken it up again, done it or dropped it. */
    void become(TaskState next, Stamp stamp) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A task that is " + state + " cannot become " + next);
        }
        state = next;
        closed = next.isClosed();
        planReminder(stamp.at());
        touch(stamp);
    }

    /**
     * The next of its series is there: however often it is done from now on, no other is made.
     *
     * @param follower null if that one was taken back
     */
    void followedBy(@Nullable TaskId follower) {
        followerId = follower;
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    /** What is closed reminds nobody; a reminder that is later than the last one given is a new one. */
    private void planReminder(Instant now) {
        Instant planned = closed
                ? null
                : due().flatMap(due -> due.remindAt(reminder, now)).orElse(null);
        if (planned != null && remindedAt != null && planned.isAfter(remindedAt)) {
            remindedAt = null;
        }
        remindAt = planned;
    }

    TaskId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String title() {
        return title;
    }

    TaskState state() {
        return state;
    }

    AccountId assigneeId() {
        return assigneeId;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Optional<Due> due() {
        return Optional.ofNullable(dueOn).map(day -> new Due(day, dueTime(), zone()));
    }

    Repetition repetition() {
        return RecurrenceRule.parse(rule);
    }

    Optional<TaskId> followerId() {
        return Optional.ofNullable(followerId);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    Stamp created() {
        return new Stamp(createdBy, createdAt);
    }

    TaskDetails details() {
        return new TaskDetails(title, text, dueOn, dueTime(), reminder, priority, assigneeId, repetition());
    }

    TaskSnapshot toSnapshot() {
        return TaskSnapshot.of(details(), due().orElse(null), assigneeName, state);
    }

    AccountRef assignee() {
        return new AccountRef(assigneeId, assigneeName, true);
    }

    String assigneeName() {
        return assigneeName;
    }

    private @Nullable LocalTime dueTime() {
        return dueMinute == null ? null : LocalTime.of(dueMinute / MINUTES_OF_AN_HOUR, dueMinute % MINUTES_OF_AN_HOUR);
    }
}
