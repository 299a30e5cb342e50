-- Every client, location and contact shares its id with one row here, so that history, favourites and later notes,
-- tasks and files have a real foreign key without knowing the feature (docs/adr/0005). The row of a purged record
-- stays, without its title, since the history refers to it.
create table record (
    id          uuid         not null primary key,
    type        varchar(20)  not null,
    client_id   uuid         null,
    title       varchar(250) not null,
    archived_at datetime(6)  null,
    archived_by varchar(120) null,
    purged_at   datetime(6)  null,
    index ix_record_client (client_id, type),
    index ix_record_archived (purged_at, archived_at, id),
    -- Only what was archived can be purged.
    constraint ck_record_purged check (purged_at is null or archived_at is not null)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
