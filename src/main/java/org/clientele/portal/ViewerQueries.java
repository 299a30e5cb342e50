package org.clientele.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.resume.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facts by which it is decided what a contact sees, hence read past every filter: about the contact that looks, and how
 * versions of résumés name people. Tells of no vacancy, candidate or submission.
 */
@Component
class ViewerQueries {

    /** The same condition as {@link org.clientele.contact.Deputies} has. */
    private static final String ABSENT = """
            select a.id from contact_deputy d join contact a on a.id = d.contact_id join contact p on p.id = d.deputy_id
            where p.id = :viewer and p.active and not p.archived and p.client_id = a.client_id
                and not a.active and not a.archived and (a.returns_on is null or a.returns_on > :today)
                and d.starts_on <= :today and (d.ends_on is null or d.ends_on >= :today)""";

    private static final String RIGHTS = """
            select mr.*, me.hide_contact_data, coalesce(pc.hide_contact_data, false) as client_hides
            from portal_account me join portal_role mr on mr.id = me.role_id
            left join portal_client pc on pc.client_id = me.client_id where me.contact_id = :viewer""";

    private final JdbcClient jdbc;

    ViewerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contact itself, then those it is deputy of on that day. */
    List<UUID> seers(UUID viewer, LocalDate today) {
        List<UUID> absent = jdbc.sql(ABSENT)
                .param("viewer", viewer)
                .param("today", today)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return Stream.concat(Stream.of(viewer), absent.stream()).toList();
    }

    /** What the contact's role and the flags say of fields; empty without an account. */
    Optional<ViewerRights> rights(UUID viewer) {
        return jdbc.sql(RIGHTS)
                .param("viewer", viewer)
                .query((row, number) -> rights(row))
                .optional();
    }

    /** The language that the contact is written to in; empty if nobody said. */
    Optional<Locale> language(UUID viewer) {
        return jdbc.sql("select language from contact where id = :viewer")
                .param("viewer", viewer)
                .query(String.class)
                .optional()
                .filter(language -> !language.isEmpty())
                .map(Locale::of);
    }

    /** How the versions name their candidates, also those that were taken back or that the contact may not read. */
    Map<UUID, Naming> namings(Collection<UUID> versions) {
        Map<UUID, Naming> namings = new HashMap<>();
        if (!versions.isEmpty()) {
            jdbc.sql("select id, naming from client_resume_version where id in (:versions)")
                    .param("versions", versions)
                    .query(row -> {
                        namings.put(row.getObject("id", UUID.class), Naming.valueOf(row.getString("naming")));
                    });
        }
        return namings;
    }

    /** How the version names the candidate that goes along with a submission; in full if none does. */
    Naming naming(UUID submission) {
        return jdbc.sql("select v.naming from submission s join client_resume_version v on v.id = s.resume_version_id"
                        + " where s.id = :submission")
                .param("submission", submission)
                .query(String.class)
                .optional()
                .map(Naming::valueOf)
                .orElse(Naming.FULL_NAME);
    }

    private static ViewerRights rights(ResultSet row) throws SQLException {
        RoleSight sight = new RoleSight(
                VacancyScope.valueOf(row.getString("vacancies")),
                InterviewScope.valueOf(row.getString("interviews")),
                Naming.valueOf(row.getString("naming")),
                ResumeAccess.valueOf(row.getString("resume")),
                row.getBoolean("sees_contact_data"),
                row.getBoolean("sees_photo"),
                row.getBoolean("sees_skills"),
                row.getBoolean("sees_salary_wish"),
                row.getBoolean("sees_availability"),
                row.getBoolean("sees_comments"),
                row.getBoolean("sees_ratings"));
        return new ViewerRights(sight, row.getBoolean("hide_contact_data"), row.getBoolean("client_hides"));
    }
}
