package org.clientele.register.whitelist;

import java.time.LocalDate;
import org.clientele.register.Register;
import org.clientele.register.http.RegisterSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts in the database, so that several nodes share one count. Each statement is a transaction of its own: what was
 * asked stays counted whatever becomes of the transaction that asked, and nobody waits for another's.
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class QuotaQueries implements Quota {

    private final JdbcClient database;
    private final int perDay;

    QuotaQueries(JdbcClient database, RegisterSettings settings) {
        this.database = database;
        this.perDay = settings.whiteList().dailyQuota();
    }

    @Override
    public boolean take(LocalDate day) {
        return take(day, perDay);
    }

    boolean take(LocalDate day, int most) {
        return most > 0 && (countUp(day, most) || isFirst(day) || countUp(day, most));
    }

    private boolean countUp(LocalDate day, int most) {
        return database.sql("update register_quota set used = used + 1"
                                + " where day = :day and register = :register and used < :most")
                        .param("day", day)
                        .param("register", Register.WHITE_LIST.name())
                        .param("most", most)
                        .update()
                == 1;
    }

    private boolean isFirst(LocalDate day) {
        return database.sql("insert ignore into register_quota (day, register, used) values (:day, :register, 1)")
                        .param("day", day)
                        .param("register", Register.WHITE_LIST.name())
                        .update()
                == 1;
    }

    @Override
    public void exhaust(LocalDate day) {
        database.sql("insert into register_quota (day, register, used) values (:day, :register, :all)"
                        + " on duplicate key update used = greatest(used, :all)")
                .param("day", day)
                .param("register", Register.WHITE_LIST.name())
                .param("all", perDay)
                .update();
    }

    @Override
    public int left(LocalDate day) {
        int used = database.sql("select used from register_quota where day = :day and register = :register")
                .param("day", day)
                .param("register", Register.WHITE_LIST.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return Math.max(0, perDay - used);
    }
}
