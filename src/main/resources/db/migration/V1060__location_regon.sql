-- The number by which the register of companies knows the place, if it was taken over from there: it is so only once.
alter table location
    add regon varchar(14) character set ascii collate ascii_bin not null default '' after client_id;
