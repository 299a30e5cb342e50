-- The agency's staff. User names are lower case ASCII; the application makes them so.
create table account (
    id                  uuid          not null primary key,
    version             bigint        not null,
    user_name           varchar(60)   not null,
    full_name           varchar(120)  not null,
    email               varchar(254)  null,
    phone               varchar(40)   null,
    -- Null until its owner has opened the link to set it up.
    password_hash       varchar(255)  null,
    password_changed_at datetime(6)   null,
    role                varchar(20)   not null,
    enabled             boolean       not null,
    -- Null: as the browser says.
    language            varchar(10)   null,
    time_zone           varchar(60)   null,
    theme               varchar(10)   not null,
    created_at          datetime(6)   not null,
    last_sign_in_at     datetime(6)   null,
    constraint uq_account_user_name unique (user_name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What views remember for somebody, such as the columns of a list.
create table account_preference (
    account_id uuid          not null,
    name       varchar(100)  character set ascii collate ascii_bin not null,
    value      varchar(4000) not null,
    primary key (account_id, name),
    constraint fk_account_preference_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Links that work once. Only the hash of a link's secret is kept; without an account it is the link that sets up the
-- first administrator.
create table account_link (
    token_hash binary(32)  not null primary key,
    account_id uuid        null,
    purpose    varchar(20) not null,
    expires_at datetime(6) not null,
    constraint fk_account_link_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Who signed in from where, and who changed which account. Names are copied, so that they outlive the accounts.
create table security_event (
    id           uuid         not null primary key,
    at           datetime(6)  not null,
    kind         varchar(30)  not null,
    actor_name   varchar(120) null,
    account_id   uuid         null,
    account_name varchar(120) null,
    address      varchar(45)  null,
    detail       varchar(500) null,
    index ix_security_event_at (at, id),
    index ix_security_event_account (account_id, kind, address, at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
