package org.clientele.companydata;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The values in which registers differ from clients (docs/features.md N4): accepted, they are written into the client with
 * its history; rejected, they are not proposed again until the register says something else.
 */
@Service
@MayRead
public class DataProposals {

    private final ProposalRepository proposals;
    private final Clients clients;
    private final CurrentActor actor;
    private final Clock clock;

    DataProposals(ProposalRepository proposals, Clients clients, CurrentActor actor, Clock clock) {
        this.proposals = proposals;
        this.clients = clients;
        this.actor = actor;
        this.clock = clock;
    }

    /** What is proposed for a client, in the order of the fields. */
    @Transactional(readOnly = true)
    public List<ProposalView> of(ClientId client) {
        return proposals.findOpen(client).stream()
                .sorted(Comparator.comparing(DataProposal::field))
                .map(DataProposal::toView)
                .toList();
    }

    /** One page of what is proposed for all clients that one sees, the latest first. */
    @Transactional(readOnly = true)
    public Slice<ProposalRow> page(PageRef page) {
        return Pages.readDescending(page, proposals::findRows, "foundAt", "id");
    }

    /** What is proposed for the clients that somebody is in charge of, the latest first. */
    @Transactional(readOnly = true)
    public List<ProposalRow> ofOwner(AccountId owner, int limit) {
        return proposals.findOfOwner(owner, Limit.of(limit));
    }

    /**
     * Writes the values into the client, all at once; nothing if one of them, or the client's own value, is another one by
     * now. With a part of an address goes the rest of it.
     *
     * @param chosen of one client, as they were shown
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome accept(ClientId client, List<ProposalView> chosen) {
        Optional<ClientView> known = clients.find(client).filter(found -> !found.archived());
        List<DataProposal> found = find(client, chosen);
        if (known.isEmpty() || found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        ClientView view = known.get();
        ClientDetails details = view.details();
        for (DataProposal proposal : found) {
            if (!proposal.before().equals(proposal.field().of(details))) {
                return new SaveOutcome.Conflict(view.changedBy(), view.changedAt());
            }
            details = proposal.field().write(details, proposal.after());
        }
        SaveOutcome outcome = clients.save(client, view.version(), details);
        if (outcome instanceof SaveOutcome.Saved) {
            found.forEach(proposals::delete);
            proposals.flush();
        }
        return outcome;
    }

    /**
     * Leaves the client as it is; the same values are not proposed again. With a part of an address goes the rest of it.
     *
     * @param chosen of one client, as they were shown
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome reject(ClientId client, List<ProposalView> chosen) {
        List<DataProposal> found = find(client, chosen);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Map<DataField, DataProposal> rejected = proposals.findOfClient(client).stream()
                .filter(proposal -> proposal.state() == ProposalState.REJECTED)
                .collect(Collectors.toMap(DataProposal::field, Function.identity()));
        found.forEach(
                proposal -> Optional.ofNullable(rejected.get(proposal.field())).ifPresent(proposals::delete));
        proposals.flush();
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        found.forEach(proposal -> proposal.reject(stamp));
        proposals.flush();
        return new SaveOutcome.Saved(client.value(), 0);
    }

    /** What was chosen, with the rest of the address if a part of it was; nothing if anything is another by now. */
    private List<DataProposal> find(ClientId client, List<ProposalView> chosen) {
        Map<ProposalId, Long> versions =
                chosen.stream().collect(Collectors.toMap(ProposalView::id, ProposalView::version));
        Set<ProposalId> ids = new HashSet<>(versions.keySet());
        if (chosen.stream().anyMatch(proposal -> proposal.field().isOfAddress())) {
            of(client).stream()
                    .filter(proposal -> proposal.field().isOfAddress())
                    .forEach(proposal -> ids.add(proposal.id()));
        }
        List<DataProposal> found = ids.isEmpty() ? List.of() : proposals.findForUpdate(client, ids);
        long asShown = found.stream()
                .filter(proposal -> Objects.equals(versions.get(proposal.id()), proposal.version()))
                .count();
        return asShown == chosen.size() ? found : List.of();
    }
}
