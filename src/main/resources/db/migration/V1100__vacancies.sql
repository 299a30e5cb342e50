-- Which stages a new vacancy begins with. One template is the standard one.
create table pipeline_template (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(120) not null,
    standard   boolean      not null,
    changed_at datetime(6)  not null,
    changed_by varchar(120) not null,
    constraint uq_pipeline_template_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table pipeline_template_stage (
    template_id     uuid         not null,
    position        int          not null,
    kind            varchar(20)  character set ascii collate ascii_bin not null,
    name            varchar(80)  not null,
    client_sees     boolean      not null,
    client_may_move boolean      not null,
    client_name     varchar(80)  not null,
    primary key (template_id, position),
    constraint fk_pipeline_template_stage foreign key (template_id) references pipeline_template (id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- A stage without a name is called by its kind, in each reader's language; likewise the first template.
insert into pipeline_template (id, version, name, standard, changed_at, changed_by)
values ('00000000-0000-7000-8000-000000000110', 0, '', true, utc_timestamp(6), 'Clientele');

insert into pipeline_template_stage (template_id, position, kind, name, client_sees, client_may_move, client_name)
values
    ('00000000-0000-7000-8000-000000000110', 0, 'FOUND', '', false, false, ''),
    ('00000000-0000-7000-8000-000000000110', 1, 'CONTACTED', '', false, false, ''),
    ('00000000-0000-7000-8000-000000000110', 2, 'SCREENED', '', false, false, ''),
    ('00000000-0000-7000-8000-000000000110', 3, 'SUBMITTED', '', true, false, ''),
    ('00000000-0000-7000-8000-000000000110', 4, 'CLIENT_INTERVIEW', '', true, true, ''),
    ('00000000-0000-7000-8000-000000000110', 5, 'OFFER', '', true, false, ''),
    ('00000000-0000-7000-8000-000000000110', 6, 'HIRED', '', true, false, ''),
    ('00000000-0000-7000-8000-000000000110', 7, 'REJECTED_BY_CLIENT', '', true, true, ''),
    ('00000000-0000-7000-8000-000000000110', 8, 'REJECTED_BY_US', '', false, false, ''),
    ('00000000-0000-7000-8000-000000000110', 9, 'WITHDRAWN', '', false, false, '');

-- Recruitment projects of a client (docs/features.md S0.2, S0.4). Empty text is '', never null. The keys that lists sort
-- by stand in the row itself, each under an index that begins with listed and ends with the id (docs/adr/0006).
create table vacancy (
    id                    uuid           not null primary key,
    version               bigint         not null,
    client_id             uuid           not null,
    client_name           varchar(200)   not null,
    client_archived       boolean        not null,
    archived              boolean        not null,
    listed                boolean        not null,
    location_id           uuid           null,
    title                 varchar(200)   not null,
    description           text           not null,
    openings              int            not null,
    employment_form       varchar(20)    character set ascii collate ascii_bin not null,
    salary_from           decimal(12, 2) null,
    salary_to             decimal(12, 2) null,
    salary_currency       varchar(3)     character set ascii collate ascii_bin not null,
    salary_period         varchar(10)    character set ascii collate ascii_bin not null,
    salary_for_client     boolean        not null,
    priority              int            not null,
    deadline              date           null,
    -- By which lists sort: whatever has no deadline comes last.
    deadline_key          date           not null,
    -- Closed to the client.
    private_note          text           not null,
    internal_requirements text           not null,
    hints                 text           not null,
    -- The companies whose people are searched for, one on each line (N6).
    target_companies      text           not null,
    state                 varchar(20)    character set ascii collate ascii_bin not null,
    state_reason          varchar(500)   not null,
    state_since           datetime(6)    not null,
    opened_on             date           null,
    ended_on              date           null,
    search_text           varchar(500)   character set utf8mb4 collate utf8mb4_bin not null,
    changed_at            datetime(6)    not null,
    changed_by            varchar(120)   not null,
    constraint fk_vacancy_record foreign key (id) references record (id),
    constraint fk_vacancy_client foreign key (client_id) references client (id),
    constraint fk_vacancy_location foreign key (location_id) references location (id) on delete set null,
    index ix_vacancy_title (listed, title, id, search_text),
    index ix_vacancy_client_name (listed, client_name, title, id),
    index ix_vacancy_deadline (listed, deadline_key, id),
    index ix_vacancy_priority (listed, priority, id),
    index ix_vacancy_state (listed, state, id),
    index ix_vacancy_changed (listed, changed_at, id),
    index ix_vacancy_of_client (client_id, archived, state, id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The vacancy's own pipeline, made from a template. A stage that submissions stand in cannot go.
create table vacancy_stage (
    id              uuid        not null primary key,
    vacancy_id      uuid        not null,
    position        int         not null,
    kind            varchar(20) character set ascii collate ascii_bin not null,
    name            varchar(80) not null,
    client_sees     boolean     not null,
    client_may_move boolean     not null,
    client_name     varchar(80) not null,
    constraint fk_vacancy_stage foreign key (vacancy_id) references vacancy (id),
    index ix_vacancy_stage (vacancy_id, position)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table vacancy_recruiter (
    vacancy_id uuid        not null,
    account_id uuid        not null,
    part       varchar(20) character set ascii collate ascii_bin not null,
    primary key (vacancy_id, account_id),
    constraint fk_vacancy_recruiter foreign key (vacancy_id) references vacancy (id),
    constraint fk_vacancy_recruiter_account foreign key (account_id) references account (id),
    index ix_vacancy_recruiter_account (account_id, vacancy_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Contacts of the client and what they do for the vacancy: decide, interview, be informed. A contact may have several.
create table vacancy_contact (
    vacancy_id uuid        not null,
    contact_id uuid        not null,
    part       varchar(20) character set ascii collate ascii_bin not null,
    primary key (vacancy_id, contact_id, part),
    constraint fk_vacancy_contact foreign key (vacancy_id) references vacancy (id),
    constraint fk_vacancy_contact_contact foreign key (contact_id) references contact (id) on delete cascade,
    index ix_vacancy_contact (contact_id, part, vacancy_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- "Release for portals" (S3.37): which contacts may see the vacancy in their portal. Taking it back deletes the row; the
-- history tells of both.
create table vacancy_release (
    vacancy_id  uuid         not null,
    contact_id  uuid         not null,
    released_at datetime(6)  not null,
    released_by varchar(120) not null,
    primary key (vacancy_id, contact_id),
    constraint fk_vacancy_release foreign key (vacancy_id) references vacancy (id),
    constraint fk_vacancy_release_contact foreign key (contact_id) references contact (id) on delete cascade,
    index ix_vacancy_release_contact (contact_id, vacancy_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- The industries that are searched (N6).
create table vacancy_target_industry (
    vacancy_id  uuid not null,
    industry_id uuid not null,
    primary key (vacancy_id, industry_id),
    constraint fk_vacancy_target foreign key (vacancy_id) references vacancy (id),
    constraint fk_vacancy_target_industry foreign key (industry_id) references industry (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- One row: what an administrator decides on portals of vacancies.
create table vacancy_settings (
    id                   uuid         not null primary key,
    version              bigint       not null,
    -- Whether a contact can be invited only once a vacancy is released to it (S3.36).
    invite_after_release boolean      not null,
    changed_at           datetime(6)  not null,
    changed_by           varchar(120) not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into vacancy_settings (id, version, invite_after_release, changed_at, changed_by)
values ('00000000-0000-7000-8000-000000000110', 0, false, utc_timestamp(6), 'Clientele');
