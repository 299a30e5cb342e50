-- A contact's private address of a calendar, of which only the hash is kept (docs/adr/0042).
create table contact_calendar (
    contact_id uuid        not null primary key,
    token_hash varchar(64) character set ascii collate ascii_bin not null,
    made_at    datetime(6) not null,
    constraint fk_contact_calendar foreign key (contact_id) references contact (id) on delete cascade,
    constraint uq_contact_calendar unique (token_hash)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
