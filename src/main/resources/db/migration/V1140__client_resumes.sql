-- The version of a résumé that is made for clients (docs/features.md S2.22 to S2.29): a draft that recruiters work on.
-- The original is an attachment of the candidate with the category RESUME, and never goes to a client.
create table client_resume (
    id                uuid         not null primary key,
    version           bigint       not null,
    candidate_id      uuid         not null,
    title             varchar(120) not null,
    language          varchar(3)   character set ascii collate ascii_bin not null,
    source_attachment uuid         null,
    naming            varchar(20)  character set ascii collate ascii_bin not null,
    letterhead        boolean      not null,
    html              mediumtext   not null,
    latest            int          not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(120) not null,
    constraint fk_client_resume_candidate foreign key (candidate_id) references candidate (id),
    constraint fk_client_resume_source foreign key (source_attachment) references record (id),
    index ix_client_resume (candidate_id, changed_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What was released to be shown: it never changes; taking it back sets withdrawn_at.
create table client_resume_version (
    id              uuid         not null primary key,
    resume_id       uuid         not null,
    candidate_id    uuid         not null,
    number          int          not null,
    naming          varchar(20)  character set ascii collate ascii_bin not null,
    html            mediumtext   not null,
    -- SHA-256 of what the client sees.
    hash            varchar(64)  character set ascii collate ascii_bin not null,
    pdf_hash        varchar(64)  character set ascii collate ascii_bin not null,
    released_at     datetime(6)  not null,
    released_by     varchar(120) not null,
    override_reason varchar(500) not null,
    override_by     varchar(120) not null,
    withdrawn_at    datetime(6)  null,
    withdrawn_by    varchar(120) null,
    constraint fk_client_resume_version foreign key (resume_id) references client_resume (id),
    constraint fk_client_resume_version_candidate foreign key (candidate_id) references candidate (id),
    constraint fk_client_resume_version_pdf foreign key (pdf_hash) references file_content (hash),
    constraint uq_client_resume_version unique (resume_id, number),
    index ix_client_resume_version_candidate (candidate_id, released_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
