-- How contacts sign in to their portal (docs/adr/0038). Each account has a row here once it has a password or was signed
-- in to; the hash is null as long as there is no password.
create table portal_credential (
    account_id          uuid         not null primary key,
    version             bigint       not null,
    password_hash       varchar(255) null,
    password_changed_at datetime(6)  null,
    last_sign_in_at     datetime(6)  null,
    constraint fk_portal_credential_account foreign key (account_id) references portal_account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Links of contacts that work once. Only the hash of a link's secret is kept.
create table portal_link (
    secret_hash char(64)    character set ascii collate ascii_bin not null primary key,
    account_id  uuid        not null,
    purpose     varchar(12) character set ascii collate ascii_bin not null,
    expires_at  datetime(6) not null,
    constraint fk_portal_link_account foreign key (account_id) references portal_account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Contacts stand in the security log too, with the name of their client; of the staff it is empty.
alter table security_event add column client_name varchar(200) not null default '' after account_name;
