-- Which of the agency's reasons a contact gave with its verdict; it was kept with the move alone, which not every contact may make.
alter table submission_verdict
    add column reason_id uuid null after verdict,
    add constraint fk_submission_verdict_reason foreign key (reason_id) references rejection_reason (id);
