package org.clientele.client.ui;

import java.util.List;
import java.util.Optional;
import org.clientele.client.AssignmentRights;
import org.clientele.client.Assignments;
import org.clientele.client.ClientId;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRef;
import org.clientele.client.ClientStatusId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.ClientStatuses;
import org.clientele.client.ClientTags;
import org.clientele.client.Clients;
import org.clientele.client.Industries;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.springframework.stereotype.Component;

/** What one can choose from in the form of a client, and the names of what is chosen. */
@Component
class FormChoices {

    private final ClientStatuses statuses;
    private final Industries industries;
    private final Accounts accounts;
    private final Clients clients;
    private final ClientList list;
    private final ClientTags tags;
    private final Assignments assignments;

    FormChoices(
            ClientStatuses statuses,
            Industries industries,
            Accounts accounts,
            Clients clients,
            ClientList list,
            ClientTags tags,
            Assignments assignments) {
        this.statuses = statuses;
        this.industries = industries;
        this.accounts = accounts;
        this.clients = clients;
        this.list = list;
        this.tags = tags;
        this.assignments = assignments;
    }

    List<ClientStatusItem> statuses() {
        return statuses.list();
    }

    List<IndustryItem> industries() {
        return industries.list();
    }

    List<AccountRef> owners() {
        return accounts.selectable();
    }

    /** Whether the one who edits a client may choose another owner. */
    boolean mayChangeOwner(ClientId id) {
        return assignments.rightsOn(id) != AssignmentRights.NONE;
    }

    ClientList clients() {
        return list;
    }

    ClientTags tags() {
        return tags;
    }

    Optional<ClientRef> client(ClientId id) {
        return clients.ref(id);
    }

    /** Also one who can no longer be chosen. */
    Optional<AccountRef> owner(AccountId id) {
        return accounts.find(id);
    }

    String statusName(ClientStatusId id) {
        return statuses().stream()
                .filter(status -> status.id().equals(id))
                .map(ClientStatusItem::name)
                .findFirst()
                .orElse("");
    }

    String industryName(IndustryId id) {
        return industries().stream()
                .filter(industry -> industry.id().equals(id))
                .map(IndustryItem::name)
                .findFirst()
                .orElse("");
    }
}
