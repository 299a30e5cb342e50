-- Full-text words are trigrams here; the server's stop words must not swallow any.
set session innodb_ft_enable_stopword = OFF;

-- Numbers are given once, and never again after a purge: anonymous résumés name people by them.
create sequence candidate_number start with 1001 increment by 1 nocache;

-- People who may be put forward to clients. They belong to no client. Empty text is '', never null.
create table candidate (
    id                 uuid           not null primary key,
    version            bigint         not null,
    -- What stands for the name where it is hidden.
    number             int            not null default (next value for candidate_number),
    archived           boolean        not null,
    listed             boolean        not null,
    first_name         varchar(80)    not null,
    last_name          varchar(80)    not null,
    headline           varchar(200)   not null,
    street             varchar(200)   not null,
    postal_code        varchar(20)    not null,
    city               varchar(100)   not null,
    country            varchar(2)     character set ascii collate ascii_bin not null,
    born_on            date           null,
    employer           varchar(200)   not null,
    salary_wish        decimal(12, 2) null,
    salary_currency    varchar(3)     character set ascii collate ascii_bin not null,
    salary_period      varchar(10)    character set ascii collate ascii_bin not null,
    available_from     date           null,
    notice_weeks       int            null,
    source             varchar(200)   not null,
    -- SHA-256 of what candidate_photo holds; '' without a photo.
    photo_hash         varchar(64)    character set ascii collate ascii_bin not null,
    -- The consent that stands now, copied from candidate_consent for lists and for the portal's policy.
    consent_state      varchar(20)    character set ascii collate ascii_bin not null,
    consent_expires_on date           null,
    search_text        varchar(500)   character set utf8mb4 collate utf8mb4_bin not null,
    trigrams           text           character set ascii collate ascii_general_ci not null,
    changed_at         datetime(6)    not null,
    changed_by         varchar(120)   not null,
    constraint fk_candidate_record foreign key (id) references record (id),
    constraint uq_candidate_number unique (number),
    index ix_candidate_name (listed, last_name, first_name, id, search_text),
    index ix_candidate_city (listed, city, last_name, first_name, id),
    index ix_candidate_available (listed, available_from, id),
    index ix_candidate_consent_state (listed, consent_state, last_name, first_name, id),
    index ix_candidate_expires (consent_state, consent_expires_on, id),
    index ix_candidate_changed (listed, changed_at, id),
    fulltext index ft_candidate_trigrams (trigrams)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Made anew from what was uploaded, at most 400 pixels wide and high, without its metadata.
create table candidate_photo (
    candidate_id uuid       not null primary key,
    content      mediumblob not null,
    constraint fk_candidate_photo foreign key (candidate_id) references candidate (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- E-mail addresses and phone numbers: a table of its own, so that the portal's read entity of them has a filter of its own.
create table candidate_address (
    candidate_id uuid         not null,
    position     int          not null,
    medium       varchar(10)  character set ascii collate ascii_bin not null,
    address      varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    match_key    varchar(300) character set ascii collate ascii_bin not null,
    primary key (candidate_id, position),
    constraint fk_candidate_address foreign key (candidate_id) references candidate (id),
    index ix_candidate_address_match_key (match_key)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table candidate_link (
    candidate_id uuid         not null,
    position     int          not null,
    url          varchar(300) not null,
    primary key (candidate_id, position),
    constraint fk_candidate_link foreign key (candidate_id) references candidate (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Skills, each in a category (S2.39); the administrator's list, which recruiters may add to.
create table skill_category (
    id       uuid         not null primary key,
    version  bigint       not null,
    name     varchar(120) not null,
    position int          not null,
    constraint uq_skill_category_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table skill (
    id          uuid         not null primary key,
    version     bigint       not null,
    category_id uuid         null,
    name        varchar(120) not null,
    constraint uq_skill_name unique (name),
    constraint fk_skill_category foreign key (category_id) references skill_category (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table candidate_skill (
    candidate_id uuid not null,
    skill_id     uuid not null,
    primary key (candidate_id, skill_id),
    constraint fk_candidate_skill foreign key (candidate_id) references candidate (id),
    constraint fk_candidate_skill_skill foreign key (skill_id) references skill (id),
    index ix_candidate_skill (skill_id, candidate_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Languages by ISO 639 code, with the level of the Common European Framework.
create table candidate_language (
    candidate_id uuid       not null,
    language     varchar(3) character set ascii collate ascii_bin not null,
    level        varchar(6) character set ascii collate ascii_bin not null,
    primary key (candidate_id, language),
    constraint fk_candidate_language foreign key (candidate_id) references candidate (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Consents to being put forward, one after the other; at most one is neither withdrawn nor expired.
create table candidate_consent (
    id           uuid         not null primary key,
    version      bigint       not null,
    candidate_id uuid         not null,
    given_on     date         not null,
    purpose      varchar(500) not null,
    expires_on   date         null,
    withdrawn_on date         null,
    withdrawn_by varchar(120) not null,
    -- Another consent took its place.
    replaced_on  date         null,
    recorded_at  datetime(6)  not null,
    recorded_by  varchar(120) not null,
    -- Whom to tell when it expires.
    recorder_id  uuid         null,
    constraint fk_candidate_consent foreign key (candidate_id) references candidate (id),
    index ix_candidate_consent (candidate_id, given_on),
    index ix_candidate_consent_expires (expires_on)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
