-- The agency's staff. User names are lower case ASCII; the application makes them so.
create table account (
    id                  uuid          not null primary key,
    version             bigint        not null,
    user_name           varchar(60)   not null,
    full_name           varchar(120)  not null,
    email               varchar(254)  not null,
    phone               varchar(40)   not null,
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

