-- Interviews of a submission. Times are instants; time_zone is the one in which it was arranged. As long as none of
-- several times is chosen, the first of them stands in starts_at.
create table interview (
    id             uuid          not null primary key,
    version        bigint        not null,
    client_id      uuid          not null,
    vacancy_id     uuid          not null,
    submission_id  uuid          not null,
    candidate_id   uuid          not null,
    kind           varchar(10)   character set ascii collate ascii_bin not null,
    state          varchar(12)   character set ascii collate ascii_bin not null,
    location_id    uuid          null,
    place          varchar(500)  not null,
    link           varchar(500)  not null,
    time_zone      varchar(60)   character set ascii collate ascii_bin not null,
    starts_at      datetime(6)   not null,
    ends_at        datetime(6)   not null,
    -- SEQUENCE of RFC 5545; the UID is made from the id.
    sequence       int           not null,
    client_copy    boolean       not null,
    message        varchar(4000) not null,
    client_message varchar(4000) not null,
    internal_note  varchar(4000) not null,
    outcome        varchar(12)   character set ascii collate ascii_bin null,
    cancel_reason  varchar(500)  not null,
    archived       boolean       not null,
    organizer_id   uuid          not null,
    changed_at     datetime(6)   not null,
    changed_by     varchar(120)  not null,
    constraint fk_interview_record foreign key (id) references record (id),
    constraint fk_interview_client foreign key (client_id) references client (id),
    constraint fk_interview_vacancy foreign key (vacancy_id) references vacancy (id) on delete cascade,
    constraint fk_interview_submission foreign key (submission_id) references submission (id) on delete cascade,
    constraint fk_interview_candidate foreign key (candidate_id) references candidate (id) on delete cascade,
    constraint fk_interview_organizer foreign key (organizer_id) references account (id),
    constraint fk_interview_location foreign key (location_id) references location (id) on delete set null,
    index ix_interview_time (archived, starts_at, id),
    index ix_interview_submission (submission_id, starts_at),
    index ix_interview_client (client_id, starts_at),
    index ix_interview_candidate (candidate_id, starts_at),
    index ix_interview_vacancy (vacancy_id, starts_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Contacts of the client and colleagues, each once.
create table interview_participant (
    interview_id uuid        not null,
    account_id   uuid        null,
    contact_id   uuid        null,
    answer       varchar(12) character set ascii collate ascii_bin not null,
    constraint fk_interview_participant foreign key (interview_id) references interview (id) on delete cascade,
    constraint fk_interview_participant_account foreign key (account_id) references account (id),
    constraint fk_interview_participant_contact foreign key (contact_id) references contact (id) on delete cascade,
    constraint uq_interview_participant_contact unique (interview_id, contact_id),
    constraint uq_interview_participant_account unique (interview_id, account_id),
    index ix_interview_participant_contact (contact_id, interview_id),
    index ix_interview_participant_account (account_id, interview_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Times proposed to choose from.
create table interview_proposal (
    id           uuid         not null primary key,
    interview_id uuid         not null,
    starts_at    datetime(6)  not null,
    ends_at      datetime(6)  not null,
    proposed_by  varchar(120) not null,
    chosen       boolean      not null,
    constraint fk_interview_proposal foreign key (interview_id) references interview (id) on delete cascade,
    index ix_interview_proposal (interview_id, starts_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Feedback with a scorecard: one per interviewer and interview; criteria each one to five.
create table interview_feedback (
    id             uuid          not null primary key,
    version        bigint        not null,
    interview_id   uuid          not null,
    client_id      uuid          not null,
    author_name    varchar(120)  not null,
    contact_id     uuid          null,
    account_id     uuid          null,
    recommendation varchar(12)   character set ascii collate ascii_bin not null,
    remark         varchar(4000) not null,
    recorded_by    varchar(120)  not null,
    given_at       datetime(6)   not null,
    constraint fk_interview_feedback foreign key (interview_id) references interview (id) on delete cascade,
    constraint fk_interview_feedback_contact foreign key (contact_id) references contact (id) on delete set null,
    constraint fk_interview_feedback_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table interview_score (
    feedback_id uuid         not null,
    position    int          not null,
    criterion   varchar(120) not null,
    score       int          not null,
    primary key (feedback_id, position),
    constraint fk_interview_score foreign key (feedback_id) references interview_feedback (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Private addresses of a calendar feed; only the hash is kept.
create table calendar_feed (
    account_id uuid        not null primary key,
    version    bigint      not null,
    token_hash varchar(64) character set ascii collate ascii_bin not null,
    made_at    datetime(6) not null,
    constraint fk_calendar_feed foreign key (account_id) references account (id) on delete cascade,
    constraint uq_calendar_feed unique (token_hash)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What an administrator decides on interviews: one row. client_copy says when clients are told by mail (S2.34, S2.35).
create table interview_settings (
    id          uuid         not null primary key,
    version     bigint       not null,
    client_copy varchar(12)  character set ascii collate ascii_bin not null,
    changed_at  datetime(6)  not null,
    changed_by  varchar(120) not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into interview_settings (id, version, client_copy, changed_at, changed_by)
values ('00000000-0000-0000-0000-000000000001', 0, 'ALWAYS', utc_timestamp(6), 'Clientele');
