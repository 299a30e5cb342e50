-- What documents say of the agency itself: one row.
create table agency (
    id             uuid         not null primary key,
    version        bigint       not null,
    name           varchar(250) not null,
    nip            varchar(10)  not null,
    regon          varchar(14)  not null,
    krs            varchar(10)  not null,
    street         varchar(200) not null,
    postal_code    varchar(20)  not null,
    city           varchar(100) not null,
    country        varchar(2)   not null,
    phone          varchar(40)  not null,
    email          varchar(254) not null,
    bank_account   varchar(34)  not null,
    represented_by varchar(300) not null,
    number_pattern varchar(60)  not null,
    changed_by     varchar(120) not null,
    changed_at     datetime(6)  not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into agency (id, version, name, nip, regon, krs, street, postal_code, city, country, phone, email, bank_account,
    represented_by, number_pattern, changed_by, changed_at)
values ('00000000-0000-0000-0000-000000000001', 0, '', '', '', '', '', '', '', '', '', '', '', '',
    '{kind}/{year}/{number:4}', 'Clientele', utc_timestamp(6));

-- How far the documents of a kind are numbered in a year, without gaps (docs/adr/0032).
create table document_series (
    kind    varchar(20) character set ascii collate ascii_bin not null,
    year    int    not null,
    version bigint not null,
    latest  int    not null,
    primary key (kind, year)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Documents made from templates. Its files are attachments of the client; what becomes of them leaves the row, for the
-- number stays taken. The id is given by who asks for the document, so that asking twice makes one.
create table generated_document (
    id               uuid         not null primary key,
    kind             varchar(20) character set ascii collate ascii_bin not null,
    year             int          not null,
    number           int          not null,
    number_text      varchar(100) not null,
    record_id        uuid         not null,
    pdf_id           uuid         null,
    contact_id       uuid         null,
    template_id      uuid         not null,
    template_version int          not null,
    template_name    varchar(120) not null,
    language         varchar(2) character set ascii collate ascii_bin not null,
    made_at          datetime(6)  not null,
    made_by          varchar(120) not null,
    unique key uq_generated_document_number (kind, year, number),
    index ix_generated_document_record (record_id),
    index ix_generated_document_contact (contact_id, id),
    constraint fk_generated_document_record foreign key (record_id) references record (id),
    constraint fk_generated_document_pdf foreign key (pdf_id) references record (id),
    constraint fk_generated_document_contact foreign key (contact_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
