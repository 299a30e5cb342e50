-- The agency's staff. User names are compared without regard to case and accents.
create table account (
    id            uuid          not null primary key,
    version       bigint        not null,
    user_name     varchar(60)   not null,
    full_name     varchar(120)  not null,
    password_hash varchar(200)  not null,
    role          varchar(20)   not null,
    enabled       boolean       not null,
    created_at    datetime(6)   not null,
    constraint uq_account_user_name unique (user_name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
