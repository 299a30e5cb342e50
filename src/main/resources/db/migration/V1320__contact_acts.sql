-- What contacts make of candidates put forward: one verdict each, the last of which counts.
create table submission_verdict (
    id            uuid         not null primary key,
    version       bigint       not null,
    submission_id uuid         not null,
    client_id     uuid         not null,
    contact_id    uuid         not null,
    verdict       varchar(20)  character set ascii collate ascii_bin not null,
    note          varchar(500) not null,
    recorded_by   varchar(120) not null,
    given_at      datetime(6)  not null,
    constraint fk_submission_verdict foreign key (submission_id) references submission (id),
    constraint fk_submission_verdict_contact foreign key (contact_id) references contact (id),
    constraint uq_submission_verdict unique (submission_id, contact_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Vacancies that contacts have asked for (docs/features.md S1.1), and what the agency said to it.
create table vacancy_request (
    vacancy_id   uuid         not null primary key,
    version      bigint       not null,
    client_id    uuid         not null,
    contact_id   uuid         not null,
    requested_at datetime(6)  not null,
    decided_at   datetime(6)  null,
    approved     boolean      not null,
    answer       varchar(500) not null,
    constraint fk_vacancy_request foreign key (vacancy_id) references vacancy (id) on delete cascade,
    constraint fk_vacancy_request_contact foreign key (contact_id) references contact (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What client and recruiters say to each other about a vacancy, and about no candidate.
create table vacancy_message (
    id          uuid          not null primary key,
    version     bigint        not null,
    vacancy_id  uuid          not null,
    client_id   uuid          not null,
    body        varchar(8000) not null,
    author_name varchar(120)  not null,
    contact_id  uuid          null,
    account_id  uuid          null,
    written_at  datetime(6)   not null,
    deleted_at  datetime(6)   null,
    constraint fk_vacancy_message foreign key (vacancy_id) references vacancy (id) on delete cascade,
    constraint fk_vacancy_message_contact foreign key (contact_id) references contact (id),
    constraint fk_vacancy_message_account foreign key (account_id) references account (id),
    index ix_vacancy_message (vacancy_id, written_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What contacts were told of in their portal. Titles are looked up when it is read, under the rules of visibility.
create table contact_notice (
    id         uuid         not null primary key,
    contact_id uuid         not null,
    kind       varchar(20)  character set ascii collate ascii_bin not null,
    record_id  uuid         not null,
    vacancy_id uuid         not null,
    actor_name varchar(120) not null,
    raised_at  datetime(6)  not null,
    unread     boolean      not null,
    digest_due boolean      not null,
    constraint fk_contact_notice foreign key (contact_id) references contact (id) on delete cascade,
    index ix_contact_notice (contact_id, unread, id),
    index ix_contact_notice_digest (digest_due, contact_id),
    index ix_contact_notice_tidy (unread, digest_due, raised_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- How contacts want to be told by mail; without a row, at once.
create table contact_mail_choice (
    contact_id uuid        not null primary key,
    mail       varchar(10) character set ascii collate ascii_bin not null,
    constraint fk_contact_mail_choice foreign key (contact_id) references contact (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Buttons in mails by which a contact answers without signing in (N14): each mail has one secret, of which only a hash is
-- kept, and which is used once.
create table contact_answer_link (
    secret_hash varchar(64)  character set ascii collate ascii_bin not null primary key,
    version     bigint       not null,
    contact_id  uuid         not null,
    subject     varchar(12)  character set ascii collate ascii_bin not null,
    record_id   uuid         not null,
    -- Of an interview, the time that the mail spoke of.
    starts_at   datetime(6)  null,
    expires_at  datetime(6)  not null,
    used_at     datetime(6)  null,
    constraint fk_contact_answer_link foreign key (contact_id) references contact (id) on delete cascade,
    index ix_contact_answer_link (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
