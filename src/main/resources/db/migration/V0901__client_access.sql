-- Who sees which client, where not everybody sees all of them (docs/adr/0018).
create table client_access (
    account_id uuid not null,
    client_id  uuid not null,
    primary key (account_id, client_id),
    index ix_client_access_client (client_id, account_id),
    constraint fk_client_access_account foreign key (account_id) references account (id),
    constraint fk_client_access_client foreign key (client_id) references client (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

alter table settings
    add column visibility varchar(20) not null default 'EVERYBODY' after support_phone;
