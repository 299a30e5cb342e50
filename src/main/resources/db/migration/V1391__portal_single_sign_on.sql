-- Where the contacts of a client sign in instead of here: at the client's own OpenID provider (docs/adr/0047).
create table portal_sso (
    id            uuid          not null primary key,
    version       bigint        not null,
    client_id     uuid          not null,
    issuer        varchar(255)  character set ascii collate ascii_bin not null,
    known_as      varchar(255)  not null,
    -- Encrypted; empty where the provider gave none.
    sealed_secret varchar(2000) character set ascii collate ascii_bin not null,
    -- Whether passwords and links that are mailed let nobody of the client in.
    only_way      boolean       not null,
    changed_at    datetime(6)   not null,
    changed_by    varchar(120)  not null,
    unique key ux_portal_sso_client (client_id),
    constraint fk_portal_sso_client foreign key (client_id) references client (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The domains of e-mail addresses that the client's provider speaks for; each is one client's.
create table portal_sso_domain (
    domain varchar(253) character set ascii collate ascii_bin not null primary key,
    sso_id uuid         not null,
    index ix_portal_sso_domain (sso_id),
    constraint fk_portal_sso_domain foreign key (sso_id) references portal_sso (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- To whom at which provider a contact's account belongs, from the first sign-in there on. The same person there may have
-- accounts at several clients.
create table portal_identity (
    account_id uuid         not null primary key,
    issuer     varchar(256) character set ascii collate ascii_bin not null,
    subject    varchar(255) character set ascii collate ascii_bin not null,
    bound_at   datetime(6)  not null,
    index ix_portal_identity (issuer, subject),
    constraint fk_portal_identity foreign key (account_id) references portal_account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
