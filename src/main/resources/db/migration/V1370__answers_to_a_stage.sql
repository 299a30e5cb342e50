-- An answer by mail is to the stage that the mail spoke of, and to that showing: who has moved on, or was withdrawn and
-- shown anew, is not answered by an old mail. Null of an interview.
alter table contact_answer_link
    add column stage_id    uuid        null after starts_at,
    add column shown_since datetime(6) null after stage_id;

-- Mails that are under way keep their meaning, unless the candidate has moved since: links are valid for 14 days.
update contact_answer_link l join submission s on s.id = l.record_id
set l.stage_id = s.stage_id, l.shown_since = s.shown_since
where l.subject = 'CANDIDATE' and s.stage_since <= l.expires_at - interval 14 day
    and s.shown_since <= l.expires_at - interval 14 day;
