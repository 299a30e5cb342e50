-- A notification may be about no single record, but about so many things that have a page of their own.
alter table notification
    modify record_id uuid null,
    add column number int not null default 1 after occasion;
