-- What the person had asked about who asks for an exception, and why it was granted or refused. Empty text is ''.
alter table off_limits_override
    add column question varchar(300) not null default '' after client_id,
    add column decision varchar(500) not null default '' after decided_at;

-- What a notification that is about no single record says in the recipient's own words.
alter table notification
    add column topic varchar(200) not null default '' after number;

-- A decision on an exception says which it was.
update notification n join off_limits_override o on n.occasion = cast(o.id as char character set utf8mb4) collate ${collation}
set n.kind = concat('OFF_LIMITS_EXCEPTION_', o.state), n.topic = o.whom
where n.kind = 'OFF_LIMITS_EXCEPTION_DECIDED';

insert into notification_choice (account_id, kind, in_app, mail)
select account_id, 'OFF_LIMITS_EXCEPTION_REFUSED', in_app, mail
from notification_choice where kind = 'OFF_LIMITS_EXCEPTION_DECIDED';

update notification_choice set kind = 'OFF_LIMITS_EXCEPTION_GRANTED' where kind = 'OFF_LIMITS_EXCEPTION_DECIDED';
