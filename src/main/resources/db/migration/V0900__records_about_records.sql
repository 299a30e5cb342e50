-- Notes, tasks and attachments are about another record, their subject, and belong to the same client as it does. It
-- stands here alone, so that merging and moving the subject takes them along in one place (docs/adr/0017).
-- From here on migrations are numbered in the order in which they came, whichever module they belong to.
alter table record
    add column subject_id uuid null after client_id,
    add constraint fk_record_subject foreign key (subject_id) references record (id),
    add index ix_record_subject (subject_id, type, archived_at, id, client_id);
