package org.clientele.companydata;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import org.clientele.register.ChangeList;
import org.springframework.data.domain.Persistable;

/** That a register's list of changes of a day was gone through to its end. Never changed, so it needs no version. */
@Entity
@IdClass(WatchDay.Key.class)
@Table(name = "register_watch_day")
class WatchDay implements Persistable<WatchDay.Key> {

    @Id
    private LocalDate day;

    @Id
    @Enumerated(EnumType.STRING)
    private ChangeList list;

    private Instant doneAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    WatchDay() {}

    WatchDay(LocalDate day, ChangeList list, Instant doneAt) {
        this.day = day;
        this.list = list;
        this.doneAt = doneAt;
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return new Key(day, list);
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    record Key(LocalDate day, ChangeList list) {}
}
