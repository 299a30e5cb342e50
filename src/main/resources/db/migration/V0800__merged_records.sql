-- Which record a merged one became part of, so that the archive can say so and lead there (docs/features.md N15).
alter table record
    add column merged_into_id uuid null after archived_by,
    add constraint fk_record_merged_into foreign key (merged_into_id) references record (id);

update record
    join contact on contact.id = record.id
set record.merged_into_id = contact.merged_into_id
where contact.merged_into_id is not null;
