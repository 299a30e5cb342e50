-- The page of a person shows the mails to that person.
alter table mail_outbox
    add index ix_mail_outbox_recipient (recipient, id);
