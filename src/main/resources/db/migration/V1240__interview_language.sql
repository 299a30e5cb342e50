-- In which language the candidate is written to: ISO 639-1, or empty for that of the installation.
alter table interview
    add column candidate_language varchar(2) character set ascii collate ascii_bin not null default '';
