-- What was changed about the text that a kind of mail comes with, by language.
create table mail_template (
    id         uuid          not null primary key,
    version    bigint        not null,
    kind       varchar(60)   character set ascii collate ascii_bin not null,
    language   varchar(2)    character set ascii collate ascii_bin not null,
    subject    varchar(250)  not null,
    body       text          not null,
    changed_at datetime(6)   not null,
    changed_by varchar(120)  not null,
    unique index ux_mail_template (kind, language)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- How recruiters sign their mails, and how they are reached besides by mail.
create table mail_signature (
    account_id uuid          not null primary key,
    version    bigint        not null,
    position   varchar(120)  not null,
    phone      varchar(40)   not null,
    text       varchar(2000) not null,
    constraint fk_mail_signature_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Mails that people send to people: with a sender to answer to, markup, files, and a record at which to see how it went.
alter table mail_outbox
    add column recipient_name varchar(120) not null default '' after recipient,
    add column sender_name    varchar(120) not null default '' after recipient_name,
    add column reply_to       varchar(254) not null default '' after sender_name,
    add column html           mediumtext   null after body,
    add column record_id      uuid         null,
    add column account_id     uuid         null,
    add index ix_mail_outbox_record (record_id, id),
    add constraint fk_mail_outbox_record foreign key (record_id) references record (id),
    add constraint fk_mail_outbox_account foreign key (account_id) references account (id) on delete set null;

create table mail_outbox_part (
    mail_id      uuid         not null,
    number       int          not null,
    name         varchar(200) not null,
    content_type varchar(200) not null,
    content      mediumblob   not null,
    primary key (mail_id, number),
    constraint fk_mail_outbox_part foreign key (mail_id) references mail_outbox (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
