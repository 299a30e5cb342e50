-- What was done about an answer that a client owes: who was reminded, and that somebody else was asked. Forgotten when the
-- candidate is put forward anew.
create table feedback_step (
    submission_id uuid        not null,
    kind          varchar(20) character set ascii collate ascii_bin not null,
    client_id     uuid        not null,
    taken_at      datetime(6) not null,
    primary key (submission_id, kind),
    constraint fk_feedback_step foreign key (submission_id) references submission (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
