-- When somebody said that this is the main one of a record's résumés. Of several, the one last said counts.
alter table attachment add column main_since datetime(6) null;
