-- What an administrator decides on the portal as a whole: one row. It begins switched off, without an address.
create table portal_settings (
    id              uuid         not null primary key,
    version         bigint       not null,
    enabled         boolean      not null,
    -- Where the portal is reached from outside, without a slash at its end; empty as long as nobody has said.
    address         varchar(200) not null,
    -- How it was made sure of: REACHED by the server itself, or CONFIRMED by the administrator.
    address_proof   varchar(12)  character set ascii collate ascii_bin null,
    -- How many accounts may be invited or active at once, in all and for each client; null for any number.
    seats           int          null,
    seats_of_client int          null,
    -- How many days after its end a vacancy is still seen (docs/features.md N10); null for ever.
    seen_days       int          null,
    -- Whether accounts that no vacancy is left for are deactivated by then (S2.14).
    ends_accounts   boolean      not null,
    brand_name      varchar(80)  not null,
    brand_color     varchar(7)   character set ascii collate ascii_bin not null,
    brand_logo      varchar(64)  character set ascii collate ascii_bin not null,
    changed_at      datetime(6)  not null,
    changed_by      varchar(120) not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into portal_settings (id, version, enabled, address, seats, seats_of_client, ends_accounts, brand_name, brand_color,
    brand_logo, changed_at, changed_by)
values ('00000000-0000-7000-8000-000000001310', 0, false, '', 10, 10, false, '', '', '', utc_timestamp(6), 'Clientele');

-- Privacy notice and legal notice, in as many of the languages as there are.
create table portal_notice (
    settings_id uuid        not null,
    kind        varchar(12) character set ascii collate ascii_bin not null,
    language    varchar(3)  character set ascii collate ascii_bin not null,
    body        mediumtext  not null,
    primary key (settings_id, kind, language),
    constraint fk_portal_notice foreign key (settings_id) references portal_settings (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Logos, each kept once, by their SHA-256.
create table portal_logo (
    hash    varchar(64) character set ascii collate ascii_bin not null primary key,
    content mediumblob  not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- A client's own look of the portal; empty where it is the agency's.
alter table portal_client
    add column brand_name  varchar(80) not null default '',
    add column brand_color varchar(7)  character set ascii collate ascii_bin not null default '',
    add column brand_logo  varchar(64) character set ascii collate ascii_bin not null default '';
