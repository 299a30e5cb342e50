-- What has to be done. What a task is about, its client and whether it is archived stand in its row of the registry
-- (docs/adr/0017). Empty text is '', never null.
create table task (
    id              uuid          not null primary key,
    version         bigint        not null,
    title           varchar(200)  not null,
    text            varchar(4000) not null,
    -- Title and text folded (docs/adr/0007), as much as fits.
    search_text     varchar(4500) character set utf8mb4 collate utf8mb4_bin not null,
    due_on          date          null,
    -- Minutes after midnight by the clocks of the zone; null if the whole day is left.
    due_minute      integer       null,
    zone            varchar(64) character set ascii collate ascii_bin not null,
    -- The last moment in which it is not overdue, as a sort key; the year 9999 for what has no due date.
    due_at          datetime(6)   not null,
    reminder        varchar(20) character set ascii collate ascii_bin not null,
    -- When the assignee is to be told; null for those who need not be, and for what is closed.
    remind_at       datetime(6)   null,
    reminded_at     datetime(6)   null,
    priority        varchar(10) character set ascii collate ascii_bin not null,
    -- The priority as a sort key, 0 the most urgent.
    urgency         integer       not null,
    assignee_id     uuid          not null,
    assignee_name   varchar(120)  not null,
    state           varchar(20) character set ascii collate ascii_bin not null,
    closed          boolean       not null,
    -- RFC 5545, section 3.3.10; empty for what does not repeat.
    recurrence_rule varchar(200) character set ascii collate ascii_bin not null,
    -- The next of its series, made when this one was closed.
    follower_id     uuid          null,
    created_at      datetime(6)   not null,
    created_by      varchar(120)  not null,
    changed_at      datetime(6)   not null,
    changed_by      varchar(120)  not null,
    constraint fk_task_record foreign key (id) references record (id),
    constraint fk_task_assignee foreign key (assignee_id) references account (id),
    -- The next one may have been deleted and purged; its row of the registry stays.
    constraint fk_task_follower foreign key (follower_id) references record (id),
    index ix_task_assignee_due (assignee_id, closed, due_at, id),
    index ix_task_due (closed, due_at, id),
    index ix_task_priority (closed, urgency, due_at, id),
    index ix_task_state (state, due_at, id),
    index ix_task_changed (changed_at, id),
    index ix_task_reminder (reminded_at, remind_at, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
