-- What an image within a mail is called in its HTML (RFC 2392); empty for what goes along as a file.
alter table mail_outbox_part
    add column content_id varchar(60) character set ascii collate ascii_bin not null default '' after content_type;
