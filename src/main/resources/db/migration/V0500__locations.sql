-- The places of a client. Empty text is '', never null.
create table location (
    id              uuid          not null primary key,
    version         bigint        not null,
    client_id       uuid          not null,
    archived        boolean       not null,
    name            varchar(120)  not null,
    street          varchar(200)  not null,
    postal_code     varchar(20)   not null,
    city            varchar(100)  not null,
    country         varchar(2) character set ascii collate ascii_bin not null,
    phone           varchar(40)   not null,
    headquarters    boolean       not null,
    directions      varchar(2000) not null,
    ask_for         varchar(200)  not null,
    changed_at      datetime(6)   not null,
    changed_by      varchar(120)  not null,
    -- At most one of a client's locations is its headquarters; those in the archive do not count.
    headquarters_of uuid generated always as (if(headquarters and not archived, client_id, null)) virtual,
    constraint fk_location_record foreign key (id) references record (id),
    constraint fk_location_client foreign key (client_id) references client (id),
    constraint uq_location_headquarters unique (headquarters_of),
    index ix_location_of_client (client_id, archived, headquarters, name, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
