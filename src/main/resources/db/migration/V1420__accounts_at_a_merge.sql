-- Two accounts may change places when their contacts are merged (docs/adr/0050). A contact has one account, and MariaDB asks
-- for that with each row, so for one statement within the transaction the first of the two belongs to nobody.
alter table portal_account modify contact_id uuid null;
