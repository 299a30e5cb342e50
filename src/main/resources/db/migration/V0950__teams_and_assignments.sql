-- The agency's teams. A member that leads sees and assigns the clients of the whole team.
create table team (
    id         uuid         not null primary key,
    version    bigint       not null,
    name       varchar(80)  not null,
    changed_at datetime(6)  not null,
    changed_by varchar(120) not null,
    constraint uq_team_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

create table team_member (
    team_id    uuid    not null,
    account_id uuid    not null,
    leads      boolean not null,
    primary key (team_id, account_id),
    constraint fk_team_member_team foreign key (team_id) references team (id) on delete cascade,
    constraint fk_team_member_account foreign key (account_id) references account (id),
    index ix_team_member_account (account_id, team_id, leads)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

-- Who works for a client, in which part, and from when to when (both days included). The name is what lists sort by. The
-- owner of client.owner_id is the one here with the part OWNER whose time it is.
create table client_recruiter (
    id           uuid         not null primary key,
    version      bigint       not null,
    client_id    uuid         not null,
    account_id   uuid         not null,
    account_name varchar(120) not null,
    part         varchar(20)  not null,
    from_day     date         not null,
    until_day    date         null,
    created_at   datetime(6)  not null,
    created_by   varchar(120) not null,
    changed_at   datetime(6)  not null,
    changed_by   varchar(120) not null,
    constraint uq_client_recruiter unique (client_id, account_id),
    constraint ck_client_recruiter_days check (until_day >= from_day),
    constraint fk_client_recruiter_client foreign key (client_id) references client (id) on delete cascade,
    constraint fk_client_recruiter_account foreign key (account_id) references account (id),
    index ix_client_recruiter_account (account_id, client_id, from_day, until_day),
    index ix_client_recruiter_from (from_day, client_id),
    index ix_client_recruiter_until (until_day, client_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};

insert into client_recruiter (id, version, client_id, account_id, account_name, part, from_day, until_day,
    created_at, created_by, changed_at, changed_by)
select uuid(), 0, id, owner_id, owner_name, 'OWNER', date(created_at), null, changed_at, changed_by, changed_at, changed_by
from client where owner_id is not null;

-- The day up to which assignments that began or ended have been taken into account: at most one row.
create table assignment_day (
    id  int  not null primary key,
    day date not null
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
