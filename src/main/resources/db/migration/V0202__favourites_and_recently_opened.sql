-- What each account has marked, and what it looked at last.
create table favourite (
    account_id uuid        not null,
    record_id  uuid        not null,
    marked_at  datetime(6) not null,
    primary key (account_id, record_id),
    constraint fk_favourite_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_favourite_record foreign key (record_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table recently_opened (
    account_id uuid        not null,
    record_id  uuid        not null,
    opened_at  datetime(6) not null,
    primary key (account_id, record_id),
    index ix_recently_opened_time (account_id, opened_at),
    constraint fk_recently_opened_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_recently_opened_record foreign key (record_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
