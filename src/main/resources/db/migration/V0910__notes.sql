-- Notes, calls, meetings and visits. What they are about stands in record.subject_id. Empty text is '', never null.
create table note (
    id                uuid          not null primary key,
    version           bigint        not null,
    kind              varchar(20)   not null,
    at                datetime(6)   not null,
    text              mediumtext    not null,
    participants      varchar(500)  not null,
    outcome           varchar(1000) not null,
    pinned            boolean       not null,
    visible_to_client boolean       not null,
    author_id         uuid          null,
    author_name       varchar(120)  not null,
    created_at        datetime(6)   not null,
    changed_by        varchar(120)  not null,
    changed_at        datetime(6)   not null,
    edited            boolean       not null,
    constraint fk_note_record foreign key (id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What a note said before it was edited, and who had written that.
create table note_version (
    id         uuid         not null primary key,
    note_id    uuid         not null,
    text       mediumtext   not null,
    written_by varchar(120) not null,
    written_at datetime(6)  not null,
    index ix_note_version (note_id, id),
    constraint fk_note_version_note foreign key (note_id) references note (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The colleagues whom a note names.
create table note_mention (
    note_id    uuid not null,
    account_id uuid not null,
    primary key (note_id, account_id),
    constraint fk_note_mention_note foreign key (note_id) references note (id) on delete cascade,
    constraint fk_note_mention_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
