-- Why somebody was rejected, by the client or by the agency.
create table rejection_reason (
    id       uuid         not null primary key,
    version  bigint       not null,
    side     varchar(10)  character set ascii collate ascii_bin not null,
    name     varchar(120) not null,
    position int          not null,
    archived boolean      not null,
    constraint uq_rejection_reason unique (side, name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- A candidate in the pipeline of a vacancy; once shared_at is set, put forward to the client (S1.36 to S1.42).
create table submission (
    id                uuid         not null primary key,
    version           bigint       not null,
    client_id         uuid         not null,
    vacancy_id        uuid         not null,
    candidate_id      uuid         not null,
    candidate_name    varchar(170) not null,
    stage_id          uuid         not null,
    stage_since       datetime(6)  not null,
    archived          boolean      not null,
    shared_at         datetime(6)  null,
    shared_by         varchar(120) null,
    -- Since when the client sees it without a break: before that, it was never shared, or was withdrawn.
    shown_since       datetime(6)  null,
    -- Removed from the portal: by the agency, or because the candidate's consent was withdrawn. A tombstone stays.
    withdrawn_at      datetime(6)  null,
    withdrawn_by      varchar(120) null,
    withdrawn_reason  varchar(500) not null,
    -- The feedback clock (N13): until when the client should have answered, and when it did.
    feedback_due_on   date         null,
    answered_at       datetime(6)  null,
    reason_id         uuid         null,
    reason_text       varchar(500) not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(120) not null,
    constraint fk_submission_record foreign key (id) references record (id),
    constraint fk_submission_client foreign key (client_id) references client (id),
    constraint fk_submission_vacancy foreign key (vacancy_id) references vacancy (id),
    constraint fk_submission_candidate foreign key (candidate_id) references candidate (id),
    constraint fk_submission_stage foreign key (stage_id) references vacancy_stage (id),
    constraint fk_submission_reason foreign key (reason_id) references rejection_reason (id),
    constraint uq_submission unique (vacancy_id, candidate_id),
    index ix_submission_board (vacancy_id, archived, stage_id, stage_since, id),
    index ix_submission_candidate (candidate_id, changed_at),
    index ix_submission_client (client_id, candidate_id),
    index ix_submission_feedback (answered_at, withdrawn_at, feedback_due_on)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Every move through the pipeline. for_contact_id names the contact that staff recorded it for.
create table submission_move (
    id             uuid         not null primary key,
    submission_id  uuid         not null,
    client_id      uuid         not null,
    from_stage_id  uuid         null,
    to_stage_id    uuid         null,
    -- What the stages were then: they may be taken out of the vacancy.
    from_kind      varchar(20)  character set ascii collate ascii_bin null,
    from_name      varchar(80)  not null,
    to_kind        varchar(20)  character set ascii collate ascii_bin not null,
    to_name        varchar(80)  not null,
    moved_at       datetime(6)  not null,
    moved_by       varchar(120) not null,
    for_contact_id uuid         null,
    reason_id      uuid         null,
    reason_text    varchar(500) not null,
    constraint fk_submission_move foreign key (submission_id) references submission (id),
    constraint fk_submission_move_from foreign key (from_stage_id) references vacancy_stage (id) on delete set null,
    constraint fk_submission_move_to foreign key (to_stage_id) references vacancy_stage (id) on delete set null,
    constraint fk_submission_move_contact foreign key (for_contact_id) references contact (id),
    constraint fk_submission_move_reason foreign key (reason_id) references rejection_reason (id),
    index ix_submission_move (submission_id, moved_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Which contacts a submission was shared with, in which version of the résumé and with which comment (S1.40, S1.41).
create table submission_share (
    submission_id     uuid          not null,
    contact_id        uuid          not null,
    client_id         uuid          not null,
    resume_version_id uuid          null,
    comment           varchar(4000) not null,
    shared_at         datetime(6)   not null,
    shared_by         varchar(120)  not null,
    first_seen_at     datetime(6)   null,
    last_seen_at      datetime(6)   null,
    -- Over with the submission's withdrawal: whoever is to see it again is chosen again.
    withdrawn_at      datetime(6)   null,
    primary key (submission_id, contact_id),
    constraint fk_submission_share_resume foreign key (resume_version_id) references client_resume_version (id),
    constraint fk_submission_share foreign key (submission_id) references submission (id),
    constraint fk_submission_share_contact foreign key (contact_id) references contact (id),
    index ix_submission_share_contact (contact_id, submission_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Two clearly separate threads: INTERNAL, which no client ever sees, and CLIENT.
create table submission_comment (
    id             uuid          not null primary key,
    version        bigint        not null,
    submission_id  uuid          not null,
    client_id      uuid          not null,
    thread         varchar(10)   character set ascii collate ascii_bin not null,
    body           varchar(8000) not null,
    author_name    varchar(120)  not null,
    -- The contact who wrote it, or for whom staff recorded it (then recorded_by is set).
    contact_id     uuid          null,
    recorded_by    varchar(120)  not null,
    -- Who of the staff wrote or recorded it: names change, and two people may have the same one.
    account_id     uuid          null,
    written_at     datetime(6)   not null,
    deleted_at     datetime(6)   null,
    constraint fk_submission_comment foreign key (submission_id) references submission (id),
    constraint fk_submission_comment_contact foreign key (contact_id) references contact (id),
    constraint fk_submission_comment_account foreign key (account_id) references account (id),
    index ix_submission_comment (submission_id, thread, written_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- One to five stars, one rating per contact or colleague.
create table submission_rating (
    id            uuid          not null primary key,
    version       bigint        not null,
    submission_id uuid          not null,
    client_id     uuid          not null,
    contact_id    uuid          null,
    account_id    uuid          null,
    stars         int           not null,
    remark        varchar(2000) not null,
    recorded_by   varchar(120)  not null,
    rated_at      datetime(6)   not null,
    constraint fk_submission_rating foreign key (submission_id) references submission (id),
    constraint fk_submission_rating_contact foreign key (contact_id) references contact (id),
    constraint fk_submission_rating_account foreign key (account_id) references account (id),
    constraint uq_submission_rating_contact unique (submission_id, contact_id),
    constraint uq_submission_rating_account unique (submission_id, account_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The proof of who was shown to whom (N11). Rows are never changed, and outlive everything that they name.
create table introduction (
    id              uuid         not null primary key,
    client_id       uuid         not null,
    submission_id   uuid         not null,
    candidate_id    uuid         not null,
    contact_id      uuid         not null,
    client_name     varchar(200) not null,
    vacancy_title   varchar(200) not null,
    candidate_name  varchar(170) not null,
    contact_name    varchar(170) not null,
    resume_hash     varchar(64)  character set ascii collate ascii_bin not null,
    -- Whether the contact could see it in the portal at that time.
    in_portal       boolean      not null,
    shown_at        datetime(6)  not null,
    shown_by        varchar(120) not null,
    protected_until date         null,
    constraint fk_introduction_submission foreign key (submission_id) references record (id),
    constraint fk_introduction_candidate foreign key (candidate_id) references record (id),
    constraint fk_introduction_contact foreign key (contact_id) references record (id),
    constraint fk_introduction_client foreign key (client_id) references record (id),
    index ix_introduction_submission (submission_id, shown_at),
    index ix_introduction_client (client_id, candidate_id, shown_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table introduction_opening (
    introduction_id uuid        not null,
    client_id       uuid        not null,
    opened_at       datetime(6) not null,
    primary key (introduction_id, opened_at),
    constraint fk_introduction_opening foreign key (introduction_id) references introduction (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Never has a row. No trigger sees TRUNCATE, but the database refuses it for a table that another one refers to.
create table introduction_opening_seal (
    introduction_id uuid        not null,
    opened_at       datetime(6) not null,
    primary key (introduction_id, opened_at),
    constraint fk_introduction_opening_seal foreign key (introduction_id, opened_at)
        references introduction_opening (introduction_id, opened_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- A client's word that it knew the candidate before (N11).
create table known_claim (
    id            uuid          not null primary key,
    version       bigint        not null,
    submission_id uuid          not null,
    client_id     uuid          not null,
    contact_id    uuid          not null,
    known_since   date          null,
    reason        varchar(2000) not null,
    recorded_by   varchar(120)  not null,
    claimed_at    datetime(6)   not null,
    state         varchar(10)   character set ascii collate ascii_bin not null,
    decided_by    varchar(120)  null,
    decided_at    datetime(6)   null,
    decision_note varchar(2000) not null,
    constraint fk_known_claim foreign key (submission_id) references submission (id),
    constraint fk_known_claim_contact foreign key (contact_id) references contact (id),
    index ix_known_claim (submission_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What is agreed with a client about submissions: protection of introductions in months, target of the feedback clock.
create table client_terms (
    client_id          uuid         not null primary key,
    version            bigint       not null,
    protection_months  int          not null,
    feedback_days      int          null,
    escalation_contact uuid         null,
    changed_at         datetime(6)  not null,
    changed_by         varchar(120) not null,
    constraint fk_client_terms foreign key (client_id) references client (id),
    constraint fk_client_terms_escalation foreign key (escalation_contact) references contact (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

delimiter //
create trigger introduction_is_never_changed before update on introduction for each row
begin
    signal sqlstate '45000' set message_text = 'The record of introductions is never changed';
end//
create trigger introduction_is_never_deleted before delete on introduction for each row
begin
    signal sqlstate '45000' set message_text = 'The record of introductions is never deleted from';
end//
create trigger introduction_opening_is_never_changed before update on introduction_opening for each row
begin
    signal sqlstate '45000' set message_text = 'The record of introductions is never changed';
end//
create trigger introduction_opening_is_never_deleted before delete on introduction_opening for each row
begin
    signal sqlstate '45000' set message_text = 'The record of introductions is never deleted from';
end//
delimiter ;
