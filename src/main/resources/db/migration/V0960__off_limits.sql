-- Full-text words are trigrams here; the server's stop words must not swallow any.
set session innodb_ft_enable_stopword = OFF;

-- Clients whose people nobody may approach, and those who once were. Empty text is '', never null; texts of several
-- entries have one on each line.
create table off_limits_rule (
    id              uuid          not null primary key,
    version         bigint        not null,
    client_id       uuid          not null,
    state           varchar(20) character set ascii collate ascii_bin not null,
    reason          varchar(2000) not null,
    cover           varchar(20) character set ascii collate ascii_bin not null,
    departments     varchar(2000) not null,
    from_day        date          not null,
    until_day       date          null,
    further_names   varchar(2000) not null,
    further_domains varchar(2000) not null,
    agreement_id    uuid          null,
    set_by          varchar(120)  not null,
    set_by_id       uuid          null,
    set_at          datetime(6)   not null,
    decided_by      varchar(120)  not null,
    decided_at      datetime(6)   null,
    reminded_of     date          null,
    changed_at      datetime(6)   not null,
    changed_by      varchar(120)  not null,
    -- At most one of a client's rules stands.
    standing_of uuid generated always as (if(state in ('PROPOSED', 'CONFIRMED'), client_id, null)) virtual,
    constraint fk_off_limits_client foreign key (client_id) references client (id),
    constraint fk_off_limits_agreement foreign key (agreement_id) references record (id),
    constraint fk_off_limits_set_by foreign key (set_by_id) references account (id),
    constraint uq_off_limits_standing unique (standing_of),
    index ix_off_limits_of_client (client_id, set_at),
    index ix_off_limits_state (state, set_at, id),
    index ix_off_limits_until (state, until_day)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table off_limits_location (
    rule_id     uuid not null,
    location_id uuid not null,
    primary key (rule_id, location_id),
    constraint fk_off_limits_location_rule foreign key (rule_id) references off_limits_rule (id),
    constraint fk_off_limits_location foreign key (location_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What the clients are recognised by that a standing rule covers: kept in step with rules, clients and groups of
-- companies in their own transactions. Exactly one row of the kind NAME for each client that a rule covers.
create table off_limits_name (
    id        uuid         not null primary key,
    rule_id   uuid         not null,
    client_id uuid         not null,
    kind      varchar(20) character set ascii collate ascii_bin not null,
    text      varchar(260) not null,
    match_key varchar(260) character set utf8mb4 collate utf8mb4_bin not null,
    trigrams  text character set ascii collate ascii_general_ci not null,
    constraint fk_off_limits_name_rule foreign key (rule_id) references off_limits_rule (id),
    constraint fk_off_limits_name_client foreign key (client_id) references client (id),
    index ix_off_limits_name_of_client (client_id, kind, rule_id),
    index ix_off_limits_name_key (match_key),
    fulltext index ft_off_limits_name_trigrams (trigrams)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Who asked what, and what the answer was.
create table off_limits_question (
    id         uuid         not null primary key,
    asked_at   datetime(6)  not null,
    asker_id   uuid         null,
    asker_name varchar(120) not null,
    question   varchar(300) not null,
    answer     varchar(20) character set ascii collate ascii_bin not null,
    rule_id    uuid         null,
    constraint fk_off_limits_question_asker foreign key (asker_id) references account (id),
    constraint fk_off_limits_question_rule foreign key (rule_id) references off_limits_rule (id) on delete set null,
    index ix_off_limits_question_time (asked_at, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Exceptions that one person asked for and another one granted or refused.
create table off_limits_override (
    id           uuid          not null primary key,
    version      bigint        not null,
    rule_id      uuid          not null,
    client_id    uuid          not null,
    whom         varchar(200)  not null,
    reason       varchar(2000) not null,
    state        varchar(20) character set ascii collate ascii_bin not null,
    requested_by varchar(120)  not null,
    requester_id uuid          not null,
    requested_at datetime(6)   not null,
    decided_by   varchar(120)  not null,
    decider_id   uuid          null,
    decided_at   datetime(6)   null,
    constraint fk_off_limits_override_rule foreign key (rule_id) references off_limits_rule (id) on delete cascade,
    constraint fk_off_limits_override_client foreign key (client_id) references record (id),
    constraint fk_off_limits_override_requester foreign key (requester_id) references account (id),
    constraint fk_off_limits_override_decider foreign key (decider_id) references account (id),
    constraint ck_off_limits_override_second check (decider_id is null or decider_id <> requester_id),
    index ix_off_limits_override_state (state, requested_at, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table off_limits_settings (
    id            uuid         not null primary key,
    version       bigint       not null,
    mode          varchar(20) character set ascii collate ascii_bin not null,
    reminder_days int          not null,
    changed_by    varchar(120) not null,
    changed_at    datetime(6)  not null,
    constraint ck_off_limits_reminder_days check (reminder_days between 0 and 365)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into off_limits_settings (id, version, mode, reminder_days, changed_by, changed_at)
values ('00000000-0000-0000-0000-000000000001', 0, 'WARN', 14, 'Clientele', utc_timestamp(6));

-- Switched on by an administrator where it is wanted (docs/features.md S0.30).
insert into feature_switch (feature, version, is_on, changed_by, changed_at)
values ('OFF_LIMITS', 0, false, 'Clientele', utc_timestamp(6));
