-- What was done to each record, by whom and when (docs/adr/0009). Ids are UUIDv7, so they sort by time. The changes are
-- a list of {"field", "before", "after"}; json_table turns them into rows (docs/adr/0015).
create table history (
    id         uuid         not null primary key,
    record_id  uuid         not null,
    client_id  uuid         null,
    at         datetime(6)  not null,
    actor_id   uuid         null,
    actor_name varchar(120) not null,
    act        varchar(20)  not null,
    changes    json         not null,
    index ix_history_record (record_id, id),
    index ix_history_client (client_id, id),
    constraint fk_history_record foreign key (record_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Nobody changes or deletes history. One exception, which the database checks by itself: of a purged record the old and
-- new values go, as the law asks, while who did what and when stays (docs/adr/0013).
delimiter //
create trigger history_is_never_changed before update on history for each row
begin
    if not (new.id = old.id
            and new.record_id = old.record_id
            and new.client_id <=> old.client_id
            and new.at = old.at
            and new.actor_id <=> old.actor_id
            and binary new.actor_name = binary old.actor_name
            and binary new.act = binary old.act
            and new.changes = '[]'
            and exists (select 1 from record where record.id = old.record_id and record.purged_at is not null)) then
        signal sqlstate '45000' set message_text = 'History is never changed';
    end if;
end//
create trigger history_is_never_deleted before delete on history for each row
begin
    signal sqlstate '45000' set message_text = 'History is never deleted';
end//
delimiter ;
