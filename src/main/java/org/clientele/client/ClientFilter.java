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
 */
public record ClientFilter(
        String text, Set<ClientStatusId> statuses, Set<IndustryId> industries, Set<AccountId> owners) {

    /** All clients that are not archived. */
    public static final ClientFilter ALL = new ClientFilter("", Set.of(), Set.of(), Set.of());

    public ClientFilter {
        statuses = Set.copyOf(statuses);
        industries = Set.copyOf(industries);
        owners = Set.copyOf(owners);
    }

    public ClientFilter withText(String newText) {
        return new ClientFilter(newText, statuses, industries, owners);
    }

    public ClientFilter withStatuses(Set<ClientStatusId> newStatuses) {
        return new ClientFilter(text, newStatuses, industries, owners);
    }

    public ClientFilter withIndustries(Set<IndustryId> newIndustries) {
        return new ClientFilter(text, statuses, newIndustries, owners);
    }

    public ClientFilter withOwners(Set<AccountId> newOwners) {
        return new ClientFilter(text, statuses, industries, newOwners);
    }
}
