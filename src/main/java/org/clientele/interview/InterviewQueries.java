package org.clientele.interview;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of calendars and lists, in one statement each. What hangs on an archived record is not among them. The
 * names come from the registry of records, so that they are those of today.
 */
@Component
class InterviewQueries {

    private static final String ROWS = """
            select new org.clientele.interview.InterviewRow(
                i.id, i.version, i.parts, c.title, k.title, v.title, i.arrangement.kind, i.state, i.startsAt, i.endsAt,
                i.arrangement.timeZone, i.outcome, l.title, i.arrangement.link, i.sequence, i.changedAt)
            from Interview i
                join RecordEntry c on c.id = i.parts.client.value
                join RecordEntry k on k.id = i.parts.candidate.value
                join RecordEntry v on v.id = i.parts.vacancy.value
                join RecordEntry s on s.id = i.parts.submission.value
                left join RecordEntry l on l.id = i.arrangement.locationId.value
            where i.archived = false and c.archivedAt is null and k.archivedAt is null and v.archivedAt is null
                and s.archivedAt is null""";

    private static final String OF_PEOPLE = " and (i.parts.organizer in :people"
            + " or exists (select 1 from i.invited.participants p where p.accountId in :accounts))";

    /** After everything that can be arranged. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entities;

    InterviewQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that touch the time, by their beginning. */
    List<InterviewRow> between(Instant from, Instant until, InterviewFilter filter, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", from);
        values.put("until", until);
        // Nothing takes longer, so that the index need not be read from its beginning.
        values.put("earliest", from.minus(InterviewCheck.LONGEST));
        String time = " and i.startsAt >= :earliest and i.startsAt < :until and i.endsAt > :from";
        return rows(time + conditions(filter, values) + " order by i.startsAt, i.id", values, 0, most);
    }

    /** Those that hang on something, the latest first. */
    List<InterviewRow> latest(InterviewFilter filter, int offset, int most) {
        Map<String, Object> values = new HashMap<>();
        return rows(conditions(filter, values) + " order by i.startsAt desc, i.id desc", values, offset, most);
    }

    /** Those whose candidate, vacancy or client is called so, the latest first. */
    List<InterviewRow> named(String fragment, int offset, int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", "%" + fragment.strip().replaceAll("([%_!])", "!$1") + "%");
        String named = " and (k.title like :name escape '!' or v.title like :name escape '!'"
                + " or c.title like :name escape '!')";
        return rows(named + " order by i.startsAt desc, i.id desc", values, offset, most);
    }

    /** Those that hang on something and are still to come, also where what they hang on has just gone into the archive. */
    List<InterviewId> ahead(RecordRef about, Instant now) {
        return entities.createQuery("""
                        select i.id from Interview i where i.archived = false and i.state in :states and i.endsAt > :now
                            and\s""" + condition(about) + " order by i.id", InterviewId.class)
                .setParameter("states", InterviewState.AHEAD)
                .setParameter("now", now)
                .setParameter("about", about.id())
                .getResultList();
    }

    private List<InterviewRow> rows(String rest, Map<String, Object> values, int offset, int most) {
        TypedQuery<InterviewRow> query = entities.createQuery(ROWS + rest, InterviewRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(offset).setMaxResults(most).getResultList();
    }

    private static String conditions(InterviewFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        Set<AccountId> people = filter.people();
        if (!people.isEmpty()) {
            conditions.add(OF_PEOPLE);
            values.put("people", people);
            values.put("accounts", people.stream().map(AccountId::value).collect(Collectors.toSet()));
        }
        if (filter.client() != null) {
            conditions.add(" and i.parts.client = :client");
            values.put("client", filter.client());
        }
        if (!filter.states().isEmpty()) {
            conditions.add(" and i.state in :states");
            values.put("states", filter.states());
        }
        RecordRef about = filter.about();
        if (about != null) {
            conditions.add(" and " + condition(about));
            values.put("about", about.id());
        }
        return String.join("", conditions);
    }

    private static String condition(RecordRef about) {
        return switch (about.type()) {
            case CLIENT -> "i.parts.client.value = :about";
            case VACANCY -> "i.parts.vacancy.value = :about";
            case CANDIDATE -> "i.parts.candidate.value = :about";
            case SUBMISSION -> "i.parts.submission.value = :about";
            case CONTACT -> "exists (select 1 from i.invited.participants q where q.contactId = :about)";
            default -> throw new IllegalArgumentException("No interviews hang on " + about.type());
        };
    }
}
