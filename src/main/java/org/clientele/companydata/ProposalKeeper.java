package org.clientele.companydata;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes proposals of what differs, and takes back those that nothing differs by any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalKeeper {

    private final ProposalRepository proposals;
    private final Clock clock;

    ProposalKeeper(ProposalRepository proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @param ours what the client says
     * @param theirs what the register says, in natural letters
     * @return how many values are proposed that were not before
     */
    int keep(ClientId client, ClientDetails ours, ClientDetails theirs, boolean simulated) {
        Map<DataField, Difference> differences = Difference.between(ours, theirs);
        Map<ProposalState, Map<DataField, DataProposal>> known = proposals.findOfClient(client).stream()
                .collect(Collectors.groupingBy(
                        DataProposal::state, Collectors.toMap(DataProposal::field, Function.identity())));
        Map<DataField, DataProposal> open = known.getOrDefault(ProposalState.OPEN, Map.of());
        Map<DataField, DataProposal> rejected = known.getOrDefault(ProposalState.REJECTED, Map.of());
        boolean movedAgain = differences.values().stream()
                .anyMatch(found -> found.field().isOfAddress() && !isRejected(rejected, found));
        differences
                .values()
                .removeIf(found -> isRejected(rejected, found)
                        && !(movedAgain && found.field().isOfAddress()));
        open.values().stream()
                .filter(proposal -> !differences.containsKey(proposal.field()))
                .forEach(proposals::delete);
        int fresh = 0;
        for (Difference found : differences.values()) {
            fresh += propose(client, found, open, simulated) ? 1 : 0;
        }
        proposals.flush();
        return fresh;
    }

    void forget(ClientId client) {
        proposals.findOfClient(client).forEach(proposals::delete);
        proposals.flush();
    }

    private boolean propose(ClientId client, Difference found, Map<DataField, DataProposal> open, boolean simulated) {
        DataProposal proposal = open.get(found.field());
        if (proposal == null) {
            ProposalId id = new ProposalId(Uuid7.next());
            proposals.save(new DataProposal(id, client, found, simulated, clock.instant()));
            return true;
        }
        boolean isAnother = !proposal.hasKey(found.afterKey());
        if (!proposal.says(found)) {
            proposal.revise(found, simulated, clock.instant());
        }
        return isAnother;
    }

    private static boolean isRejected(Map<DataField, DataProposal> rejected, Difference found) {
        DataProposal former = rejected.get(found.field());
        return former != null && former.hasKey(found.afterKey());
    }
}
