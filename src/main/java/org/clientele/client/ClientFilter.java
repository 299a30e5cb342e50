package org.clientele.client;

import java.util.Set;
import org.clientele.security.AccountId;

/**
 * Which clients a list shows: those that fulfil every part. An empty part asks for nothing.
 *
 * @param text what was typed: a fragment of name, legal name, NIP or city, or the first one or two letters of the name
 * @param statuses clients in one of these
 * @param industries clients of one of these
 * @param owners clients of one of these recruiters
 * @param recruiters clients that one of these works for today, in any part
 * @param unassigned clients that nobody works for today
 * @param quietDays clients that have been kept for so many days at least, in which nobody talked with their people; 0 for
 *     all
 */
public record ClientFilter(
        String text,
        Set<ClientStatusId> statuses,
        Set<IndustryId> industries,
        Set<AccountId> owners,
        Set<AccountId> recruiters,
        boolean unassigned,
        int quietDays) {

    /** All clients that are not archived. */
    public static final ClientFilter ALL = new ClientFilter("", Set.of(), Set.of(), Set.of(), Set.of(), false, 0);

    public ClientFilter {
        statuses = Set.copyOf(statuses);
        industries = Set.copyOf(industries);
        owners = Set.copyOf(owners);
        recruiters = Set.copyOf(recruiters);
    }

    public ClientFilter withText(String newText) {
        return new ClientFilter(newText, statuses, industries, owners, recruiters, unassigned, quietDays);
    }

    public ClientFilter withStatuses(Set<ClientStatusId> newStatuses) {
        return new ClientFilter(text, newStatuses, industries, owners, recruiters, unassigned, quietDays);
    }

    public ClientFilter withIndustries(Set<IndustryId> newIndustries) {
        return new ClientFilter(text, statuses, newIndustries, owners, recruiters, unassigned, quietDays);
    }

    public ClientFilter withOwners(Set<AccountId> newOwners) {
        return new ClientFilter(text, statuses, industries, newOwners, recruiters, unassigned, quietDays);
    }

    public ClientFilter withRecruiters(Set<AccountId> newRecruiters) {
        return new ClientFilter(text, statuses, industries, owners, newRecruiters, unassigned, quietDays);
    }

    /** Only those that nobody works for. */
    public ClientFilter withoutRecruiters() {
        return new ClientFilter(text, statuses, industries, owners, Set.of(), true, quietDays);
    }

    /** Only the neglected ones. */
    public ClientFilter quietFor(int days) {
        return new ClientFilter(text, statuses, industries, owners, recruiters, unassigned, days);
    }
}
