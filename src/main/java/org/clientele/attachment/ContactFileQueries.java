package org.clientele.attachment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much is kept with a record already and was not deleted, for the bound on what contacts send. */
@Component
class ContactFileQueries {

    private final JdbcClient jdbc;

    ContactFileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public int count(UUID record) {
        return counted(record, "");
    }

    /** The same, one after another, so that two files that come at once cannot both be the last one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int countAlone(UUID record) {
        jdbc.sql("select id from record where id = :record for update")
                .param("record", record)
                .query(UUID.class)
                .optional();
        // Reads what others have committed while this one waited.
        return counted(record, " lock in share mode");
    }

    private int counted(UUID record, String manner) {
        return jdbc.sql("select r.id from attachment a join record r on r.id = a.id where r.subject_id = :record"
                        + " and r.archived_at is null"
                        + manner)
                .param("record", record)
                .query(UUID.class)
                .list()
                .size();
    }
}
