-- When somebody last talked with the client's people: the latest call, meeting or visit among the notes. Lists sort by
-- it; clients that nobody has talked with yet come first.
alter table client
    add column last_contact_at datetime(6) null after contact_count,
    add index ix_client_last_contact (archived, last_contact_at, name, id);
