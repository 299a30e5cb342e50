-- What people were told of, each once: also what somebody wants no notification of, so that it is not raised again.
create table notification (
    id         uuid         not null primary key,
    account_id uuid         not null,
    kind       varchar(40)  not null,
    record_id  uuid         not null,
    occasion   varchar(200) not null,
    actor_name varchar(120) not null,
    raised_at  datetime(6)  not null,
    in_app     boolean      not null,
    unread     boolean      not null,
    digest_due boolean      not null,
    unique index ux_notification_occasion (account_id, kind, record_id, occasion),
    index ix_notification_inbox (account_id, in_app, unread, id),
    index ix_notification_digest (digest_due, account_id),
    index ix_notification_old (unread, raised_at),
    constraint fk_notification_account foreign key (account_id) references account (id) on delete cascade,
    constraint fk_notification_record foreign key (record_id) references record (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- How somebody wants to be told of things of one kind, where that is not how everybody is.
create table notification_choice (
    account_id uuid        not null,
    kind       varchar(40) not null,
    in_app     boolean     not null,
    mail       varchar(20) not null,
    primary key (account_id, kind),
    constraint fk_notification_choice_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Mails on their way out. Whoever sends one first takes it for some minutes, by setting when it is due again.
create table mail_outbox (
    id              uuid          not null primary key,
    version         bigint        not null,
    idempotency_key varchar(120)  character set ascii collate ascii_bin not null,
    recipient       varchar(254)  not null,
    subject         varchar(250)  not null,
    body            text          not null,
    state           varchar(20)   not null,
    attempts        int           not null,
    next_attempt_at datetime(6)   not null,
    last_error      varchar(500)  not null,
    created_at      datetime(6)   not null,
    sent_at         datetime(6)   null,
    unique index ux_mail_outbox_key (idempotency_key),
    index ix_mail_outbox_due (state, next_attempt_at)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
