-- Comments of up to 10,000 characters.
alter table submission_comment modify body varchar(10000) not null;
alter table vacancy_message modify body varchar(10000) not null;

-- A contact may take back what it asked for, as long as the agency has not decided.
alter table vacancy_request add column withdrawn boolean not null default false;

-- The files that came along with a request, as the contact sent them: what the agency keeps with the vacancy besides, or puts
-- in their place, is not the contact's. They go with the request, so that a merge of contacts needs to know nothing of them.
create table vacancy_request_file (
    attachment_id uuid         not null primary key,
    vacancy_id    uuid         not null,
    client_id     uuid         not null,
    file_name     varchar(200) not null,
    -- In bytes.
    size          bigint       not null,
    constraint fk_request_file_attachment foreign key (attachment_id) references attachment (id) on delete cascade,
    constraint fk_request_file_request foreign key (vacancy_id) references vacancy_request (vacancy_id) on delete cascade,
    index ix_request_file_vacancy (vacancy_id)
) engine = InnoDB default charset = utf8mb4 collate = ${collation};
