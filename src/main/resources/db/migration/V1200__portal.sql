-- What contacts see in their portal: roles are rows, never authorities (docs/adr/0034). A field that is not seen is
-- absent from what the portal reads.
create table portal_role (
    id                 uuid         not null primary key,
    version            bigint       not null,
    name               varchar(80)  not null,
    delivered_as       varchar(20)  character set ascii collate ascii_bin null,
    vacancies          varchar(20)  character set ascii collate ascii_bin not null,
    interviews         varchar(20)  character set ascii collate ascii_bin not null,
    naming             varchar(20)  character set ascii collate ascii_bin not null,
    resume             varchar(20)  character set ascii collate ascii_bin not null,
    sees_contact_data  boolean      not null,
    sees_photo         boolean      not null,
    sees_skills        boolean      not null,
    sees_salary_wish   boolean      not null,
    sees_availability  boolean      not null,
    sees_comments      boolean      not null,
    sees_ratings       boolean      not null,
    changed_at         datetime(6)  not null,
    changed_by         varchar(120) not null,
    constraint uq_portal_role_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table portal_role_stage (
    role_id    uuid        not null,
    stage_kind varchar(20) character set ascii collate ascii_bin not null,
    primary key (role_id, stage_kind),
    constraint fk_portal_role_stage foreign key (role_id) references portal_role (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What contacts may do in their portal.
create table portal_profile (
    id                   uuid         not null primary key,
    version              bigint       not null,
    name                 varchar(80)  not null,
    delivered_as         varchar(20)  character set ascii collate ascii_bin null,
    may_comment          boolean      not null,
    may_rate             boolean      not null,
    may_give_reasons     boolean      not null,
    may_correct_skills   boolean      not null,
    may_ask_interviews   boolean      not null,
    may_answer_interviews boolean     not null,
    may_request_vacancy  boolean      not null,
    may_invite           boolean      not null,
    may_see_seats        boolean      not null,
    changed_at           datetime(6)  not null,
    changed_by           varchar(120) not null,
    constraint uq_portal_profile_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table portal_profile_move (
    profile_id uuid        not null,
    stage_kind varchar(20) character set ascii collate ascii_bin not null,
    primary key (profile_id, stage_kind),
    constraint fk_portal_profile_move foreign key (profile_id) references portal_profile (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- A contact's account for the portal. It sees nothing unless it is ACTIVE, and so is its contact.
create table portal_account (
    id                uuid         not null primary key,
    version           bigint       not null,
    client_id         uuid         not null,
    contact_id        uuid         not null,
    role_id           uuid         not null,
    profile_id        uuid         not null,
    state             varchar(12)  character set ascii collate ascii_bin not null,
    language          varchar(3)   character set ascii collate ascii_bin not null,
    hide_contact_data boolean      not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(120) not null,
    constraint fk_portal_account_client foreign key (client_id) references client (id) on delete cascade,
    constraint fk_portal_account_contact foreign key (contact_id) references contact (id) on delete cascade,
    constraint fk_portal_account_role foreign key (role_id) references portal_role (id),
    constraint fk_portal_account_profile foreign key (profile_id) references portal_profile (id),
    constraint uq_portal_account_contact unique (contact_id),
    index ix_portal_account_client (client_id, state)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- "Hide candidates' contact data" for a whole client (S2.10 to S2.12); it wins over every role.
create table portal_client (
    client_id         uuid         not null primary key,
    version           bigint       not null,
    hide_contact_data boolean      not null,
    changed_at        datetime(6)  not null,
    changed_by        varchar(120) not null,
    constraint fk_portal_client foreign key (client_id) references client (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- What is there from the beginning; administrators change it as they like.
insert into portal_role values
    ('00000000-0000-0000-0000-000000000001', 0, 'Client administrator', 'CLIENT_ADMINISTRATOR', 'CLIENT', 'SEEN', 'FULL_NAME', 'DOWNLOAD', true, true, true, true, true, true, true, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000002', 0, 'Hiring manager', 'HIRING_MANAGER', 'RELEASED', 'SEEN', 'FULL_NAME', 'DOWNLOAD', true, true, true, true, true, true, true, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000003', 0, 'Interviewer', 'INTERVIEWER', 'INTERVIEWER', 'OWN', 'FULL_NAME', 'READ', false, true, true, false, false, false, false, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000004', 0, 'Reader', 'READER', 'RELEASED', 'NONE', 'INITIALS', 'READ', false, false, true, false, true, false, false, utc_timestamp(6), 'Clientele');

insert into portal_role_stage values
    ('00000000-0000-0000-0000-000000000001', 'SUBMITTED'),
    ('00000000-0000-0000-0000-000000000001', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000001', 'OFFER'),
    ('00000000-0000-0000-0000-000000000001', 'HIRED'),
    ('00000000-0000-0000-0000-000000000001', 'REJECTED_BY_CLIENT'),
    ('00000000-0000-0000-0000-000000000002', 'SUBMITTED'),
    ('00000000-0000-0000-0000-000000000002', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000002', 'OFFER'),
    ('00000000-0000-0000-0000-000000000002', 'HIRED'),
    ('00000000-0000-0000-0000-000000000002', 'REJECTED_BY_CLIENT'),
    ('00000000-0000-0000-0000-000000000003', 'SUBMITTED'),
    ('00000000-0000-0000-0000-000000000003', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000003', 'OFFER'),
    ('00000000-0000-0000-0000-000000000004', 'SUBMITTED'),
    ('00000000-0000-0000-0000-000000000004', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000004', 'OFFER'),
    ('00000000-0000-0000-0000-000000000004', 'HIRED');

insert into portal_profile values
    ('00000000-0000-0000-0000-000000000001', 0, 'Client administrator', 'CLIENT_ADMINISTRATOR', true, true, true, true, true, true, true, true, true, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000002', 0, 'Hiring manager', 'HIRING_MANAGER', true, true, true, false, true, true, true, false, false, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000003', 0, 'Interviewer', 'INTERVIEWER', true, true, false, false, false, true, false, false, false, utc_timestamp(6), 'Clientele'),
    ('00000000-0000-0000-0000-000000000004', 0, 'Reader', 'READER', false, false, false, false, false, false, false, false, false, utc_timestamp(6), 'Clientele');

insert into portal_profile_move values
    ('00000000-0000-0000-0000-000000000001', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000001', 'OFFER'),
    ('00000000-0000-0000-0000-000000000001', 'HIRED'),
    ('00000000-0000-0000-0000-000000000001', 'REJECTED_BY_CLIENT'),
    ('00000000-0000-0000-0000-000000000002', 'CLIENT_INTERVIEW'),
    ('00000000-0000-0000-0000-000000000002', 'OFFER'),
    ('00000000-0000-0000-0000-000000000002', 'REJECTED_BY_CLIENT');
