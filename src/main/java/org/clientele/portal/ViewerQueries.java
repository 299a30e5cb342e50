package org.clientele.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
            select p.id, a.id from contact_deputy d join contact a on a.id = d.contact_id join contact p on p.id = d.deputy_id
            where p.id in (:viewers) and p.active and not p.archived and p.client_id = a.client_id
                and not a.active and not a.archived and (a.returns_on is null or a.returns_on > :today)
                and d.starts_on <= :today and (d.ends_on is null or d.ends_on >= :today)""";

    private static final String RIGHTS = """
            select mr.*, me.hide_contact_data, coalesce(pc.hide_contact_data, false) as client_hides
            from portal_account me join portal_role mr on mr.id = me.role_id
            left join portal_client pc on pc.client_id = me.client_id where me.contact_id = :viewer""";

    private static final String NAMINGS = """
            select h.submission_id, coalesce(v.naming, 'FULL_NAME') as naming, h.contact_id in (:seers) as own
            from submission_share h left join client_resume_version v on v.id = h.resume_version_id
            where h.submission_id in (:submissions)""";

    private final JdbcClient jdbc;

    ViewerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contact itself, then those it is deputy of on that day. */
    List<UUID> seers(UUID viewer, LocalDate today) {
        return seers(Set.of(viewer), today).getOrDefault(viewer, List.of());
    }

    /** For each of the contacts, itself, then those it is deputy of on that day. */
    Map<UUID, List<UUID>> seers(Set<UUID> viewers, LocalDate today) {
        Map<UUID, List<UUID>> seers = new HashMap<>();
        viewers.forEach(viewer -> seers.put(viewer, new ArrayList<>(List.of(viewer))));
        jdbc.sql(ABSENT).param("viewers", viewers).param("today", today).query(row -> {
            seers.computeIfAbsent(row.getObject(1, UUID.class), viewer -> new ArrayList<>())
                    .add(row.getObject(2, UUID.class));
        });
        return seers;
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

    /**
     * How a version names its candidate, also one that was taken back or that the contact may not read. Of one that is not
     * there nothing is known: nobody is named.
     */
    Naming namingOf(UUID version) {
        return jdbc.sql("select naming from client_resume_version where id = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(Naming::valueOf)
                .orElse(Naming.NUMBER);
    }

    /**
     * How openly the versions name their candidates that the contact was given with the submissions, it or those whom it is
     * deputy of; without any of its own, those that its colleagues were given. The strictest counts.
     */
    Map<UUID, Naming> namings(Collection<UUID> submissions, Collection<UUID> seers) {
        Map<UUID, Naming> given = new HashMap<>();
        Map<UUID, Naming> byColleagues = new HashMap<>();
        if (!submissions.isEmpty()) {
            jdbc.sql(NAMINGS)
                    .param("submissions", submissions)
                    .param("seers", seers)
                    .query(row -> {
                        (row.getBoolean("own") ? given : byColleagues)
                                .merge(
                                        row.getObject("submission_id", UUID.class),
                                        Naming.valueOf(row.getString("naming")),
                                        Naming::stricter);
                    });
        }
        byColleagues.forEach(given::putIfAbsent);
        return given;
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
