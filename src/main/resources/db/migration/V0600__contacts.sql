-- Full-text words are trigrams here; the server's stop words must not swallow any.
set session innodb_ft_enable_stopword = OFF;

-- The people at a client. Empty text is '', never null. The keys that lists sort by stand in the row itself, each under
-- an index that begins with listed and ends with the id (docs/adr/0006); ix_contact_name also covers the bounded search
-- scan (docs/adr/0007).
create table contact (
    id                     uuid          not null primary key,
    version                bigint        not null,
    client_id              uuid          not null,
    client_name            varchar(200)  not null,
    client_archived        boolean       not null,
    archived               boolean       not null,
    -- In the lists: neither the contact nor its client is in the archive.
    listed                 boolean       not null,
    location_id            uuid          null,
    -- Where the contact was until that location went into the archive (S3.6).
    former_location_id     uuid          null,
    reports_to_id          uuid          null,
    merged_into_id         uuid          null,
    salutation             varchar(40)   not null,
    first_name             varchar(80)   not null,
    last_name              varchar(80)   not null,
    position               varchar(120)  not null,
    department             varchar(120)  not null,
    language               varchar(3) character set ascii collate ascii_bin not null,
    contact_person         boolean       not null,
    may_collect_mail       boolean       not null,
    collects_from          date          null,
    collects_until         date          null,
    may_represent          boolean       not null,
    represents_from        date          null,
    represents_until       date          null,
    additional_information varchar(4000) not null,
    user_name              varchar(60) character set ascii collate ascii_bin not null,
    active                 boolean       not null,
    inactive_reason        varchar(20) character set ascii collate ascii_bin null,
    returns_on             date          null,
    do_not_contact_since   date          null,
    do_not_contact_reason  varchar(200)  not null,
    search_text            varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    trigrams               text character set ascii collate ascii_general_ci not null,
    changed_at             datetime(6)   not null,
    changed_by             varchar(120)  not null,
    constraint fk_contact_record foreign key (id) references record (id),
    constraint fk_contact_client foreign key (client_id) references client (id),
    constraint fk_contact_location foreign key (location_id) references location (id),
    constraint fk_contact_former_location foreign key (former_location_id) references location (id)
        on delete set null,
    constraint fk_contact_reports_to foreign key (reports_to_id) references contact (id) on delete set null,
    constraint fk_contact_merged_into foreign key (merged_into_id) references record (id),
    constraint uq_contact_user_name unique (user_name),
    index ix_contact_name (listed, last_name, first_name, id, search_text),
    index ix_contact_client_name (listed, client_name, last_name, first_name, id),
    index ix_contact_position (listed, position, last_name, first_name, id),
    index ix_contact_changed (listed, changed_at, id),
    index ix_contact_of_client (client_id, archived, last_name, first_name, id),
    index ix_contact_collects (may_collect_mail, listed, last_name, first_name, id),
    index ix_contact_represents (may_represent, listed, last_name, first_name, id),
    index ix_contact_active (active, listed, last_name, first_name, id),
    index ix_contact_returns (returns_on),
    fulltext index ft_contact_trigrams (trigrams)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- E-mail addresses and phone numbers, in the order that the contact has them in: the first of each medium is the one
-- that is used unless another is chosen (S3.29, S3.30). Each row belongs to one contact; several may have the same.
create table contact_address (
    contact_id uuid        not null,
    position   int         not null,
    medium     varchar(10) character set ascii collate ascii_bin not null,
    kind       varchar(10) character set ascii collate ascii_bin not null,
    address    varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    match_key  varchar(300) character set ascii collate ascii_bin not null,
    primary key (contact_id, position),
    index ix_address_match_key (match_key),
    constraint fk_address_contact foreign key (contact_id) references contact (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Every user name that was ever given to a contact; none is given twice, not even after the contact was purged (S3.21).
-- After a merge the absorbed contact's name belongs to the kept one.
create table contact_user_name (
    user_name  varchar(60) character set ascii collate ascii_bin not null primary key,
    stem       varchar(60) character set ascii collate ascii_bin not null,
    number     int         not null,
    contact_id uuid        not null,
    constraint uq_user_name_number unique (stem, number),
    constraint fk_user_name_record foreign key (contact_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
