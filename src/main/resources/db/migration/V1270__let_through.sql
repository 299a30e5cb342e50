-- What a version gave away when it was released in spite of it, passage by passage on lines of their own: only what has
-- become known later is warned of when it is put forward.
alter table client_resume_version add column let_through text not null default '' after override_by;
