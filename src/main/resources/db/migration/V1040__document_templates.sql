-- Templates of documents. Their contents are few and small, at most 5 MB each: they stand in the database (docs/adr/0030).
create table document_template (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(120) not null,
    kind       varchar(12) character set ascii collate ascii_bin not null,
    language   varchar(2) character set ascii collate ascii_bin not null,
    format     varchar(10) character set ascii collate ascii_bin not null,
    note       varchar(1000) not null,
    active     boolean      not null,
    latest     int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(120) not null,
    index ix_document_template_name (name, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table document_template_version (
    template_id uuid         not null,
    number      int          not null,
    content     mediumblob   not null,
    uploaded_at datetime(6)  not null,
    uploaded_by varchar(120) not null,
    primary key (template_id, number),
    constraint fk_document_template_version foreign key (template_id) references document_template (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
