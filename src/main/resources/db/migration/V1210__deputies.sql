-- Who acts for a contact that is away (docs/features.md N9). The row goes when the contact is active again.
create table contact_deputy (
    contact_id   uuid         not null primary key,
    version      bigint       not null,
    client_id    uuid         not null,
    deputy_id    uuid         not null,
    starts_on    date         not null,
    -- The last day; null for as long as the contact is away.
    ends_on      date         null,
    appointed_at datetime(6)  not null,
    appointed_by varchar(120) not null,
    constraint fk_contact_deputy foreign key (contact_id) references contact (id) on delete cascade,
    constraint fk_contact_deputy_deputy foreign key (deputy_id) references contact (id) on delete cascade,
    constraint fk_contact_deputy_client foreign key (client_id) references client (id),
    index ix_contact_deputy (deputy_id, starts_on)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
