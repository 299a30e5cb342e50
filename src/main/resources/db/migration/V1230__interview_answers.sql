-- What everybody who was invited said, and who wrote it down.
alter table interview
    add column candidate_answer      varchar(12)  character set ascii collate ascii_bin not null default 'NONE'
        after cancel_reason,
    add column candidate_answer_note varchar(500) not null default '' after candidate_answer,
    add column candidate_answered_at datetime(6)  null after candidate_answer_note,
    add column candidate_answered_by varchar(120) not null default '' after candidate_answered_at;

alter table interview_participant
    add column answer_note varchar(500) not null default '',
    add column answered_at datetime(6)  null,
    add column answered_by varchar(120) not null default '';
