-- What is in the store of files (docs/adr/0022). Its row is locked by whoever refers to it anew or deletes it.
create table file_content (
    hash       varchar(64) character set ascii collate ascii_bin not null primary key,
    size       bigint       not null,
    media_type varchar(120) character set ascii collate ascii_bin not null,
    claimed_at datetime(6)  not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Files that are kept with records. What with, and whether it is archived, stands in the registry.
create table attachment (
    id                uuid         not null primary key,
    version           bigint       not null,
    category          varchar(20) character set ascii collate ascii_bin not null,
    description       varchar(500) not null,
    visible_to_client boolean      not null,
    latest            int          not null,
    file_name         varchar(200) not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(120) not null,
    constraint fk_attachment_record foreign key (id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table attachment_version (
    attachment_id uuid         not null,
    number        int          not null,
    file_name     varchar(200) not null,
    hash          varchar(64) character set ascii collate ascii_bin not null,
    uploaded_at   datetime(6)  not null,
    uploaded_by   varchar(120) not null,
    primary key (attachment_id, number),
    constraint fk_attachment_version foreign key (attachment_id) references attachment (id),
    constraint fk_attachment_content foreign key (hash) references file_content (hash)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What the nightly checks of the files have found.
create table file_check (
    id          uuid        not null primary key,
    started_at  datetime(6) not null,
    finished_at datetime(6) not null,
    contents    bigint      not null,
    missing     bigint      not null,
    removed     bigint      not null,
    index ix_file_check_time (started_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table file_finding (
    check_id uuid        not null,
    hash     varchar(64) character set ascii collate ascii_bin not null,
    kind     varchar(20) character set ascii collate ascii_bin not null,
    size     bigint      not null,
    primary key (check_id, hash),
    constraint fk_file_finding foreign key (check_id) references file_check (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
