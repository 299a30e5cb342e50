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
