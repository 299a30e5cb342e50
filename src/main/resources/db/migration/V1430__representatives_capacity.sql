-- As what a contact represents its client (docs/features.md N7). Of those who are flagged already nobody has said it.
alter table contact
    add column represents_as varchar(10) character set ascii collate ascii_bin not null default 'UNSTATED' after represents_until;
