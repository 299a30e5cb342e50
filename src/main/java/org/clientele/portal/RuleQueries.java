package org.clientele.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.submission.Stages;
import org.clientele.vacancy.StageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the rules of visibility one by one, for one contact and one row. */
@Component
class RuleQueries {

    private static final String STAGE = """
            select g.id from vacancy_stage g left join submission s on s.vacancy_id = g.vacancy_id and s.stage_id = g.id
                and s.candidate_id = :candidate and g.kind in (:withClient)
            where g.vacancy_id = :vacancy and (s.id is not null or g.kind = 'SUBMITTED')
            order by s.id is null, g.position limit 1""";

    private static final List<String> WITH_CLIENT = Arrays.stream(StageKind.values())
            .filter(Stages::isWithClient)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    RuleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seers the contact itself, then those it is deputy of */
    record Looking(UUID viewer, List<UUID> seers, LocalDate today) {}

    /**
     * Why the row is seen or not; empty if there is no such row, or the contact has no account.
     *
     * @param keys the values of the columns that the row is known by
     */
    Optional<Explanation> explain(RowPolicy policy, Looking looking, Map<String, UUID> keys) {
        String known = keys.keySet().stream()
                .map(column -> column + " = :" + parameter(column))
                .collect(Collectors.joining(" and "));
        JdbcClient.StatementSpec statement = jdbc.sql(select(policy) + " where " + PortalVisibility.LOOKING + " and "
                        + known + " order by sa.contact_id <> :viewer")
                .param("viewer", looking.viewer())
                .param("seers", looking.seers())
                .param("today", looking.today());
        for (Map.Entry<String, UUID> key : keys.entrySet()) {
            statement = statement.param(parameter(key.getKey()), key.getValue());
        }
        List<List<RuleAnswer>> answers = statement
                .query((row, number) -> answers(policy, row, looking.viewer()))
                .list();
        return answers.isEmpty() ? Optional.empty() : Optional.of(explanation(answers));
    }

    /**
     * The same of many rows for many who look, at once: by the row, then by who looks. Rows that are not there are absent,
     * and so is who has no account.
     *
     * @param seers for each who looks, the contact itself, then those it is deputy of
     */
    Map<UUID, Map<UUID, Explanation>> explain(
            RowPolicy policy, Map<UUID, List<UUID>> seers, LocalDate today, Collection<UUID> rows) {
        if (seers.isEmpty() || rows.isEmpty()) {
            return Map.of();
        }
        List<UUID> absent = seers.values().stream()
                .flatMap(each -> each.stream().skip(1))
                .distinct()
                .toList();
        Map<UUID, Map<UUID, List<List<RuleAnswer>>>> answers = new HashMap<>();
        jdbc.sql(select(policy) + " where me.contact_id in (:viewers)"
                        + " and (sa.id = me.id or sa.contact_id in (:absent)) and " + policy.key()
                        + " in (:rows) order by sa.id <> me.id")
                .param("viewers", seers.keySet())
                .param("absent", absent.isEmpty() ? List.of(PortalScope.NOBODY) : absent)
                .param("rows", rows)
                .param("today", today)
                .query(row -> {
                    UUID viewer = row.getObject("viewer", UUID.class);
                    if (seers.getOrDefault(viewer, List.of()).contains(row.getObject("seer", UUID.class))) {
                        answers.computeIfAbsent(row.getObject("keyed", UUID.class), key -> new HashMap<>())
                                .computeIfAbsent(viewer, key -> new ArrayList<>())
                                .add(answers(policy, row, viewer));
                    }
                });
        Map<UUID, Map<UUID, Explanation>> explained = new HashMap<>();
        answers.forEach((row, byViewer) -> byViewer.forEach((viewer, each) ->
                explained.computeIfAbsent(row, key -> new HashMap<>()).put(viewer, explanation(each))));
        return explained;
    }

    private static String select(RowPolicy policy) {
        return policy.rules().stream()
                .map(rule -> "coalesce(" + rule.sql() + ", false)")
                .collect(Collectors.joining(
                        ", ",
                        "select ",
                        ", me.contact_id as viewer, sa.contact_id as seer, " + policy.key() + " as keyed from "
                                + policy.from()));
    }

    private static Explanation explanation(List<List<RuleAnswer>> answers) {
        return new Explanation(
                answers.stream().anyMatch(RuleQueries::decides),
                answers.stream().flatMap(List::stream).toList());
    }

    /** Where a candidate would stand who was put forward now. */
    Optional<UUID> stage(UUID vacancy, UUID candidate) {
        return jdbc.sql(STAGE)
                .param("vacancy", vacancy)
                .param("candidate", candidate)
                .param("withClient", WITH_CLIENT)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    private static List<RuleAnswer> answers(RowPolicy policy, ResultSet row, UUID viewer) throws SQLException {
        List<RuleAnswer> answers = new ArrayList<>();
        List<List<VisibilityRule>> groups = new ArrayList<>();
        groups.add(policy.required());
        groups.addAll(policy.grants());
        boolean asDeputy = !viewer.equals(row.getObject("seer", UUID.class));
        for (int group = 0; group < groups.size(); group++) {
            for (VisibilityRule rule : groups.get(group)) {
                answers.add(new RuleAnswer(rule.key(), group, asDeputy, row.getBoolean(answers.size() + 1)));
            }
        }
        return answers;
    }

    /** All of the first group, and one of each other. */
    private static boolean decides(List<RuleAnswer> answers) {
        return answers.stream().filter(answer -> answer.group() == 0).allMatch(RuleAnswer::holds)
                && answers.stream()
                        .filter(answer -> answer.group() > 0)
                        .collect(Collectors.groupingBy(
                                RuleAnswer::group, Collectors.reducing(false, RuleAnswer::holds, Boolean::logicalOr)))
                        .values()
                        .stream()
                        .allMatch(Boolean::booleanValue);
    }

    private static String parameter(String column) {
        return column.replace('.', '_');
    }
}
