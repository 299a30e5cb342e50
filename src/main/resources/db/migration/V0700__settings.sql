-- What an administrator decides for the installation: one row.
create table settings (
    id            uuid         not null primary key,
    version       bigint       not null,
    archive_days  int          not null,
    support_email varchar(254) not null,
    support_phone varchar(40)  not null,
    changed_by    varchar(120) not null,
    changed_at    datetime(6)  not null,
    constraint ck_settings_archive_days check (archive_days between 1 and 3650)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into settings (id, version, archive_days, support_email, support_phone, changed_by, changed_at)
values ('00000000-0000-0000-0000-000000000001', 0, 30, '', '', 'Clientele', utc_timestamp(6));

-- Features without a row are on.
create table feature_switch (
    feature    varchar(40)  not null primary key,
    version    bigint       not null,
    is_on      boolean      not null,
    changed_by varchar(120) not null,
    changed_at datetime(6)  not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
