-- The history gives up its values for purged records only (V0300), so nothing may pretend to be one for a while.
delimiter //
create trigger record_purged_stays_purged before update on record for each row
begin
    if old.purged_at is not null and not (old.purged_at <=> new.purged_at) then
        signal sqlstate '45000' set message_text = 'What is purged stays purged';
    end if;
end//
delimiter ;
