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
