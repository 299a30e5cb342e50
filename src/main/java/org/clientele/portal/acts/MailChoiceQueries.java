package org.clientele.portal.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.notification.MailChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How contacts want to be told by mail. What its owner chose last holds. */
@Component
class MailChoiceQueries {

    private final JdbcClient jdbc;

    MailChoiceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who have chosen. */
    Map<UUID, MailChoice> of(Set<UUID> contacts) {
        Map<UUID, MailChoice> chosen = new HashMap<>();
        if (!contacts.isEmpty()) {
            jdbc.sql("select contact_id, mail from contact_mail_choice where contact_id in (:contacts)")
                    .param("contacts", contacts)
                    .query(row -> {
                        chosen.put(row.getObject(1, UUID.class), MailChoice.valueOf(row.getString(2)));
                    });
        }
        return chosen;
    }

    /** Each of the two has what the other one has chosen, if anything. */
    void exchange(UUID one, UUID other) {
        Map<UUID, MailChoice> chosen = of(Set.of(one, other));
        jdbc.sql("delete from contact_mail_choice where contact_id in (:contacts)")
                .param("contacts", Set.of(one, other))
                .update();
        chosen.forEach((contact, choice) -> write(contact.equals(one) ? other : one, choice));
    }

    void write(UUID contact, MailChoice choice) {
        jdbc.sql("""
                insert into contact_mail_choice (contact_id, mail) values (:contact, :mail)
                on duplicate key update mail = :mail""").param("contact", contact).param("mail", choice.name()).update();
    }
}
