-- The pick-up log: who collected a client's mail, when, and who handed it over (docs/features.md N8). It is evidence:
-- names are kept as they were, nothing is ever changed or deleted.
create table mail_pickup (
    id           uuid         not null primary key,
    picked_up_at datetime(6)  not null,
    client_id    uuid         not null,
    client_name  varchar(200) not null,
    contact_id   uuid         not null,
    contact_name varchar(170) not null,
    clerk_id     uuid         null,
    clerk_name   varchar(120) not null,
    remark       varchar(200) not null,
    index ix_pickup_time (picked_up_at, id),
    index ix_pickup_client (client_id, picked_up_at, id),
    constraint fk_pickup_client foreign key (client_id) references record (id),
    constraint fk_pickup_contact foreign key (contact_id) references record (id),
    constraint fk_pickup_clerk foreign key (clerk_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

delimiter //
create trigger mail_pickup_is_never_changed before update on mail_pickup for each row
begin
    signal sqlstate '45000' set message_text = 'The pick-up log is never changed';
end//
create trigger mail_pickup_is_never_deleted before delete on mail_pickup for each row
begin
    signal sqlstate '45000' set message_text = 'The pick-up log is never deleted from';
end//
delimiter ;
