-- Full-text words are trigrams here; the server's stop words (com, and, www ...) must not swallow any.
set session innodb_ft_enable_stopword = OFF;

create table client_status (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(60)  not null,
    colour     varchar(20)  not null,
    position   int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(120) not null,
    constraint uq_client_status_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table industry (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(80)  not null,
    position   int          not null,
    changed_at datetime(6)  not null,
    changed_by varchar(120) not null,
    constraint uq_industry_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Divisions of the Polish classification of activities (PKD), which stand for one industry each.
create table industry_pkd_division (
    division    char(2) character set ascii collate ascii_bin not null primary key,
    industry_id uuid    not null,
    constraint fk_pkd_division_industry foreign key (industry_id) references industry (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Empty text is '', never null. Codes and keys made by the application are compared byte by byte. The keys that lists
-- sort by stand in the row itself, each under an index that begins with archived and ends with the id (docs/adr/0006);
-- ix_client_name and ix_client_of_owner also hold what searches and filters ask for (docs/adr/0007).
create table client (
    id            uuid         not null primary key,
    version       bigint       not null,
    archived      boolean      not null,
    name          varchar(200) not null,
    legal_name    varchar(250) not null,
    internal      boolean      not null,
    status_id     uuid         not null,
    status_rank   int          not null,
    industry_id   uuid         null,
    industry_rank int          not null,
    nip           varchar(10) character set ascii collate ascii_bin  not null,
    regon         varchar(14) character set ascii collate ascii_bin  not null,
    krs           varchar(10) character set ascii collate ascii_bin  not null,
    web_site      varchar(500) not null,
    email         varchar(254) not null,
    phone         varchar(40)  not null,
    street        varchar(200) not null,
    postal_code   varchar(20)  not null,
    city          varchar(100) not null,
    country       varchar(2) character set ascii collate ascii_bin  not null,
    description   text         not null,
    parent_id     uuid         null,
    owner_id      uuid         null,
    owner_name    varchar(120) not null,
    contact_count int          not null,
    match_key     varchar(250) character set utf8mb4 collate utf8mb4_bin not null,
    search_text   varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    trigrams      text character set ascii collate ascii_general_ci not null,
    created_at    datetime(6)  not null,
    created_by    varchar(120) not null,
    changed_at    datetime(6)  not null,
    changed_by    varchar(120) not null,
    constraint fk_client_status foreign key (status_id) references client_status (id),
    constraint fk_client_industry foreign key (industry_id) references industry (id),
    constraint fk_client_parent foreign key (parent_id) references client (id),
    constraint fk_client_owner foreign key (owner_id) references account (id),
    index ix_client_name (archived, name, id, search_text, status_id, owner_id, industry_id),
    index ix_client_status (archived, status_rank, name, id),
    index ix_client_industry (archived, industry_rank, name, id),
    index ix_client_city (archived, city, name, id),
    index ix_client_owner (archived, owner_name, name, id),
    index ix_client_contacts (archived, contact_count, name, id),
    index ix_client_changed (archived, changed_at, id),
    index ix_client_of_owner (owner_id, archived, name, id, search_text, status_id, industry_id),
    index ix_client_of_status (status_id, archived, name, id),
    index ix_client_of_industry (industry_id, archived, name, id),
    index ix_client_nip (nip),
    index ix_client_regon (regon),
    index ix_client_krs (krs),
    index ix_client_match_key (match_key),
    fulltext index ft_client_trigrams (trigrams)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table client_tax_number (
    client_id uuid        not null,
    position  int         not null,
    country   varchar(2)  not null,
    value     varchar(30) not null,
    primary key (client_id, position),
    constraint fk_tax_number_client foreign key (client_id) references client (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table client_tag (
    client_id uuid        not null,
    tag       varchar(40) not null,
    primary key (client_id, tag),
    index ix_client_tag (tag),
    constraint fk_tag_client foreign key (client_id) references client (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
