-- Every client, location and contact shares its id with one row here, so that history, favourites and later notes,
-- tasks and files have a real foreign key without knowing the feature (docs/adr/0005).
create table record (
    id          uuid         not null primary key,
    type        varchar(20)  not null,
    client_id   uuid         null,
    title       varchar(250) not null,
    archived_at datetime(6)  null,
    archived_by varchar(120) null,
    index ix_record_client (client_id, type),
    index ix_record_archived (archived_at, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
