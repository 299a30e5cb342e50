package org.clientele.vacancy;

import java.time.LocalDate;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which vacancies a list shows: those that fulfil every part. An empty part asks for nothing.
 *
 * @param text what was typed: a fragment of the title or the client's name, or the first one or two letters of the title
 * @param client vacancies of this one only
 * @param recruiter vacancies that this person works on
 * @param states vacancies in one of these
 * @param dueBy vacancies with a deadline on this day at the latest
 */
public record VacancyFilter(
        String text,
        @Nullable ClientId client,
        @Nullable AccountId recruiter,
        Set<VacancyState> states,
        @Nullable VacancyPriority priority,
        @Nullable LocalDate dueBy) {

    /** All vacancies that are not archived. */
    public static final VacancyFilter ALL = new VacancyFilter("", null, null, Set.of(), null, null);

    public VacancyFilter {
        states = Set.copyOf(states);
    }

    public VacancyFilter withText(String newText) {
        return new VacancyFilter(newText, client, recruiter, states, priority, dueBy);
    }

    public VacancyFilter withClient(@Nullable ClientId newClient) {
        return new VacancyFilter(text, newClient, recruiter, states, priority, dueBy);
    }

    public VacancyFilter withRecruiter(@Nullable AccountId newRecruiter) {
        return new VacancyFilter(text, client, newRecruiter, states, priority, dueBy);
    }

    public VacancyFilter in(Set<VacancyState> newStates) {
        return new VacancyFilter(text, client, recruiter, newStates, priority, dueBy);
    }
}
