package org.clientele.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day up to which assignments that began or ended have been taken into account. One row, locked while it is done. */
@Entity
@Table(name = "assignment_day")
class AssignmentDay {

    @Id
    private int id;

    private LocalDate day;

    @SuppressWarnings("NullAway.Init")
    AssignmentDay() {}

    AssignmentDay(LocalDate day) {
        this.id = 1;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void moveTo(LocalDate today) {
        day = today;
    }
}
