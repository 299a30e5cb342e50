-- The version of a résumé that is made for clients (docs/features.md S2.22 to S2.29): a draft that recruiters work on.
-- The original is an attachment of the candidate with the category RESUME, and never goes to a client.
create table client_resume (
    id                uuid         not null primary key,
    version           bigint       not null,
    candidate_id      uuid         not null,
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
    constraint uq_client_resume_candidate unique (candidate_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The texts that a draft had before another one took their place: nothing that was written is lost.
create table client_resume_earlier (
    id                uuid         not null primary key,
    resume_id         uuid         not null,
    language          varchar(3)   character set ascii collate ascii_bin not null,
    source_attachment uuid         null,
    html              mediumtext   not null,
    written_at        datetime(6)  not null,
    written_by        varchar(120) not null,
    replaced_at       datetime(6)  not null,
    replaced_by       varchar(120) not null,
    constraint fk_client_resume_earlier foreign key (resume_id) references client_resume (id),
    constraint fk_client_resume_earlier_source foreign key (source_attachment) references record (id),
    index ix_client_resume_earlier (resume_id, replaced_at)
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
    -- SHA-256 of the PDF, which never changes either.
    pdf_hash        varchar(64)  character set ascii collate ascii_bin not null,
    released_at     datetime(6)  not null,
    released_by     varchar(120) not null,
    override_reason varchar(500) not null,
    override_by     varchar(120) not null,
    withdrawn_at    datetime(6)  null,
    withdrawn_by    varchar(120) not null default '',
    constraint fk_client_resume_version foreign key (resume_id) references client_resume (id),
    constraint fk_client_resume_version_candidate foreign key (candidate_id) references candidate (id),
    constraint uq_client_resume_version unique (resume_id, number),
    index ix_client_resume_version_candidate (candidate_id, released_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The PDF of a version, apart from what lists read.
create table client_resume_pdf (
    version_id uuid       not null primary key,
    content    mediumblob not null,
    constraint fk_client_resume_pdf foreign key (version_id) references client_resume_version (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What was taken out of a draft because it would have told who the candidate is or how to reach the person.
create table client_resume_removal (
    resume_id uuid         not null,
    position  int          not null,
    kind      varchar(10)  character set ascii collate ascii_bin not null,
    quote     varchar(500) not null,
    -- The text that stood right before it, by which its place is found.
    near      varchar(80)  not null,
    primary key (resume_id, position),
    constraint fk_client_resume_removal foreign key (resume_id) references client_resume (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
