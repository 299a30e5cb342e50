package org.clientele.team;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;

/**
 * A team with its people.
 *
 * @param version goes back to {@link Teams#save} with what was changed
 * @param members those who lead it first, then by name
 * @param editable whether the one who reads it may change it
 */
public record TeamView(TeamId id, long version, String name, List<Member> members, boolean editable) {

    /** Somebody in the team. */
    public record Member(AccountRef account, boolean leads) {}

    public TeamView {
        members = List.copyOf(members);
    }

    /** For the form. */
    public TeamDetails toDetails() {
        return new TeamDetails(name, accounts(true), accounts(false));
    }

    private Set<AccountId> accounts(boolean leading) {
        return members.stream()
                .filter(member -> member.leads() == leading)
                .map(member -> member.account().id())
                .collect(Collectors.toSet());
    }
}
