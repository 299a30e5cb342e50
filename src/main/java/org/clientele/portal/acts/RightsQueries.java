package org.clientele.portal.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.portal.ActiveAccount;
import org.clientele.portal.InterviewScope;
import org.clientele.portal.ProfileRights;
import org.clientele.vacancy.StageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the profile of a contact says, read past every filter: it is about the contact that acts, and tells of nobody else. */
@Component
class RightsQueries {

    private static final String RIGHTS = """
            select p.*, r.interviews from portal_account me join contact mc on mc.id = me.contact_id
            join portal_profile p on p.id = me.profile_id join portal_role r on r.id = me.role_id
            where me.contact_id = :contact and """ + " " + ActiveAccount.CONDITION;

    private final JdbcClient jdbc;

    RightsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty without an account that is active. */
    Optional<ContactRights> of(UUID contact) {
        return jdbc.sql(RIGHTS)
                .param("contact", contact)
                .query((row, number) -> new ContactRights(
                        rights(row),
                        InterviewScope.valueOf(row.getString("interviews")) != InterviewScope.NONE,
                        moves(row.getObject("id", UUID.class))))
                .optional();
    }

    private Set<StageKind> moves(UUID profile) {
        return jdbc
                .sql("select stage_kind from portal_profile_move where profile_id = :profile")
                .param("profile", profile)
                .query((row, number) -> StageKind.valueOf(row.getString(1)))
                .stream()
                .collect(Collectors.toSet());
    }

    private static ProfileRights rights(ResultSet row) throws SQLException {
        return new ProfileRights(
                row.getBoolean("may_comment"),
                row.getBoolean("may_rate"),
                row.getBoolean("may_give_reasons"),
                row.getBoolean("may_correct_skills"),
                row.getBoolean("may_ask_interviews"),
                row.getBoolean("may_answer_interviews"),
                row.getBoolean("may_request_vacancy"),
                row.getBoolean("may_invite"),
                row.getBoolean("may_see_seats"));
    }
}
