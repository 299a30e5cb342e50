package org.clientele.portal;

import jakarta.persistence.EntityManager;
import java.sql.Savepoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those who have a role see before and after a change of it: asked by the real rules, with a change that never stays. */
@Component
class RoleChangeQueries {

    private static final String PEOPLE = """
            select c.id, concat(trim(concat(c.first_name, ' ', c.last_name)), ' · ', k.name) from portal_account a
            join contact c on c.id = a.contact_id join client k on k.id = c.client_id
            where a.role_id = :role and a.state = 'ACTIVE' order by c.last_name, c.first_name, c.id limit :most""";

    /** More rows of one contact are not compared. */
    private static final int ROWS = 5000;

    private static final String CHANGE = """
            update portal_role set vacancies = :vacancies, interviews = :interviews, naming = :naming where id = :role""";

    private final JdbcClient jdbc;
    private final EntityManager memory;

    RoleChangeQueries(JdbcClient jdbc, EntityManager memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** What one contact sees. */
    private record Sight(Set<UUID> vacancies, Set<UUID> candidates, Set<UUID> interviews) {

        private static final Sight NONE = new Sight(Set.of(), Set.of(), Set.of());
    }

    List<NewlySeen> preview(UUID role, RoleDetails typed, LocalDate today) {
        memory.flush();
        Map<UUID, String> people = people(role);
        Map<UUID, Sight> before = sights(people, today);
        Map<UUID, Sight> after = memory.unwrap(Session.class).doReturningWork(connection -> {
            Savepoint unchanged = connection.setSavepoint();
            try {
                change(role, typed);
                return sights(people, today);
            } finally {
                connection.rollback(unchanged);
            }
        });
        List<NewlySeen> changes = new ArrayList<>();
        people.forEach((contact, name) -> {
            NewlySeen seen =
                    difference(name, before.getOrDefault(contact, Sight.NONE), after.getOrDefault(contact, Sight.NONE));
            if (seen.vacancies() + seen.candidates() + seen.interviews() > 0) {
                changes.add(seen);
            }
        });
        return changes;
    }

    private Map<UUID, String> people(UUID role) {
        Map<UUID, String> people = new LinkedHashMap<>();
        jdbc.sql(PEOPLE)
                .param("role", role)
                .param("most", NewlySeen.MOST)
                .query((row, number) -> people.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return people;
    }

    private void change(UUID role, RoleDetails typed) {
        jdbc.sql(CHANGE)
                .param("vacancies", typed.sight().vacancies().name())
                .param("interviews", typed.sight().interviews().name())
                .param("naming", typed.sight().naming().name())
                .param("role", role)
                .update();
        jdbc.sql("delete from portal_role_stage where role_id = :role")
                .param("role", role)
                .update();
        typed.stages()
                .forEach(stage -> jdbc.sql("insert into portal_role_stage values (:role, :stage)")
                        .param("role", role)
                        .param("stage", stage.name())
                        .update());
    }

    private Map<UUID, Sight> sights(Map<UUID, String> people, LocalDate today) {
        Map<UUID, Sight> sights = new LinkedHashMap<>();
        people.keySet()
                .forEach(contact -> sights.put(
                        contact,
                        new Sight(
                                rows(PortalVisibility.VACANCY_POLICY, contact, today),
                                rows(PortalVisibility.SUBMISSION_POLICY, contact, today),
                                rows(PortalVisibility.INTERVIEW_POLICY, contact, today))));
        return sights;
    }

    private Set<UUID> rows(RowPolicy policy, UUID contact, LocalDate today) {
        return new HashSet<>(jdbc.sql(policy.rows() + " limit " + ROWS)
                .param("viewer", contact)
                .param("seers", List.of(contact))
                .param("today", today)
                .query(UUID.class)
                .list());
    }

    private static NewlySeen difference(String name, Sight before, Sight after) {
        return new NewlySeen(
                name,
                newOnes(before.vacancies(), after.vacancies()),
                newOnes(before.candidates(), after.candidates()),
                newOnes(before.interviews(), after.interviews()));
    }

    private static int newOnes(Set<UUID> before, Set<UUID> after) {
        return (int) after.stream().filter(row -> !before.contains(row)).count();
    }
}
