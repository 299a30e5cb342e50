package org.clientele.companydata;

import java.time.LocalDate;
import org.clientele.register.ChangeList;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WatchDayRepository extends Repository<WatchDay, WatchDay.Key> {

    WatchDay save(WatchDay day);

    @Query("select count(d) > 0 from WatchDay d where d.day = :day and d.list = :list")
    boolean isDone(LocalDate day, ChangeList list);

    @Modifying
    @Query("delete from WatchDay d where d.day < :day")
    void deleteBefore(LocalDate day);
}
