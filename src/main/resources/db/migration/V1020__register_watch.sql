-- Values in which the register of companies differs from a client: to be accepted or rejected. What was rejected is kept,
-- so that it is not proposed again.
create table client_data_proposal (
    id           uuid          not null primary key,
    version      bigint        not null,
    client_id    uuid          not null,
    field        varchar(20) character set ascii collate ascii_bin not null,
    state        varchar(20) character set ascii collate ascii_bin not null,
    before_value varchar(2000) not null,
    after_value  varchar(2000) not null,
    after_key    varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    simulated    boolean       not null,
    found_at     datetime(6)   not null,
    decided_by   varchar(120)  not null,
    decided_at   datetime(6)   null,
    constraint fk_data_proposal_client foreign key (client_id) references client (id) on delete cascade,
    constraint uq_data_proposal unique (client_id, field, state),
    index ix_data_proposal_open (state, found_at, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Which of the register's lists of changes were gone through. A list that failed is tried again the next night.
create table register_watch_day (
    day     date        not null,
    list    varchar(30) character set ascii collate ascii_bin not null,
    done_at datetime(6) not null,
    primary key (day, list)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table register_watch_run (
    id          uuid        not null primary key,
    started_at  datetime(6) not null,
    finished_at datetime(6) not null,
    days        int         not null,
    changed     bigint      not null,
    hits        int         not null,
    proposals   int         not null,
    failures    int         not null,
    failure     varchar(30) character set ascii collate ascii_bin not null,
    index ix_register_watch_run_time (started_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Many clients checked at once, in the background. It goes on behind last_client where it was stopped.
create table register_batch (
    id           uuid         not null primary key,
    version      bigint       not null,
    state        varchar(20) character set ascii collate ascii_bin not null,
    starter_id   uuid         not null,
    started_by   varchar(120) not null,
    started_at   datetime(6)  not null,
    finished_at  datetime(6)  null,
    total        int          not null,
    done         int          not null,
    filled       int          not null,
    differing    int          not null,
    failed       int          not null,
    last_client  uuid         null,
    constraint fk_register_batch_starter foreign key (starter_id) references account (id),
    index ix_register_batch_time (started_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table register_batch_line (
    id         uuid         not null primary key,
    batch_id   uuid         not null,
    client_id  uuid         not null,
    result     varchar(20) character set ascii collate ascii_bin not null,
    fields     varchar(500) character set ascii collate ascii_bin not null,
    failure    varchar(30) character set ascii collate ascii_bin not null,
    constraint fk_register_batch_line foreign key (batch_id) references register_batch (id) on delete cascade,
    constraint fk_register_batch_line_client foreign key (client_id) references client (id) on delete cascade,
    index ix_register_batch_line (batch_id, result, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
