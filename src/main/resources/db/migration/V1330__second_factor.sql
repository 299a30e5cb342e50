-- Codes of an authenticator app as a second factor (docs/adr/0040): one row for each account of the staff or of a contact that
-- has set it up. The secret is sealed (AES-256-GCM); last_step is the 30 seconds of the last code that counted, so that none
-- counts twice.
create table second_factor (
    id                uuid         not null primary key,
    account_id        uuid         null,
    portal_account_id uuid         null,
    sealed_secret     varchar(255) character set ascii collate ascii_bin not null,
    last_step         bigint       not null,
    set_up_at         datetime(6)  not null,
    constraint fk_second_factor_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_second_factor_portal_account foreign key (portal_account_id) references portal_account (id)
        on delete cascade,
    constraint ck_second_factor_owner check (id = coalesce(account_id, portal_account_id))
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Codes for when the app is lost. Each works once and is deleted then; only hashes are kept.
create table recovery_code (
    code_hash char(64) character set ascii collate ascii_bin not null primary key,
    factor_id uuid     not null,
    constraint fk_recovery_code_factor foreign key (factor_id) references second_factor (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Who has to have a second factor: ROLE:<role of the staff>, CONTACTS for all of them, or CLIENT:<id> for those of one client.
create table required_factor (
    whose     varchar(50) character set ascii collate ascii_bin not null primary key,
    client_id uuid        null,
    constraint fk_required_factor_client foreign key (client_id) references client (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
