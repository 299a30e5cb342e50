-- Mails that come back after a server had taken them. What a report names a mail by cannot be guessed from other mails.
alter table mail_outbox
    add column message_id    uuid        null after idempotency_key,
    add column return_status varchar(12) character set ascii collate ascii_bin not null default '' after last_error;

update mail_outbox set message_id = id;

alter table mail_outbox
    modify column message_id uuid not null,
    add unique index ux_mail_outbox_message (message_id);

-- How far the mailbox of returned mails was read: one row. The mailbox itself is never written to.
create table mail_bounce_box (
    id           uuid         not null primary key,
    version      bigint       not null,
    mailbox      varchar(500) not null,
    uid_validity bigint       not null,
    last_uid     bigint       not null,
    read_at      datetime(6)  null,
    problem      varchar(500) not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into mail_bounce_box (id, version, mailbox, uid_validity, last_uid, problem)
values ('00000000-0000-0000-0000-000000000001', 0, '', 0, 0, '');
