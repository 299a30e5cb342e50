-- To whom at which OpenID provider an account of the staff belongs (docs/adr/0046), from the first sign-in there on.
create table account_identity (
    account_id uuid         not null,
    issuer     varchar(256) character set ascii collate ascii_bin not null,
    subject    varchar(255) character set ascii collate ascii_bin not null,
    bound_at   datetime(6)  not null,
    primary key (account_id, issuer),
    unique key ux_account_identity (issuer, subject),
    constraint fk_account_identity foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
