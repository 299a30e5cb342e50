-- Links that work once. Only the hash of a link's secret is kept; the link that sets up the first administrator has no
-- account yet.
create table account_link (
    secret_hash char(64)    character set ascii collate ascii_bin not null primary key,
    account_id  uuid        null,
    purpose     varchar(20) not null,
    expires_at  datetime(6) not null,
    constraint fk_account_link_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Who signed in from where, and who changed which account. Names are copied, so that they outlive the accounts.
create table security_event (
    id           uuid          not null primary key,
    at           datetime(6)   not null,
    kind         varchar(30)   not null,
    actor_name   varchar(120)  not null,
    account_id   uuid          null,
    account_name varchar(120)  not null,
    address      varchar(45)   not null,
    changes      varchar(2000) not null,
    index ix_security_event_at (at, id),
    index ix_security_event_account (account_id, kind, address, at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
