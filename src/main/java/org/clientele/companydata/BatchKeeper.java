package org.clientele.companydata;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.CompanyDetails;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.RegisterFailure;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a batch learns, and how far it is. */
@Service
@SystemOnly
class BatchKeeper {

    private final BatchRepository batches;
    private final BatchLineRepository lines;
    private final RegisterEntries entries;
    private final DataProposals proposals;
    private final Clients clients;
    private final Clock clock;

    BatchKeeper(
            BatchRepository batches,
            BatchLineRepository lines,
            RegisterEntries entries,
            DataProposals proposals,
            Clients clients,
            Clock clock) {
        this.batches = batches;
        this.lines = lines;
        this.entries = entries;
        this.proposals = proposals;
        this.clients = clients;
        this.clock = clock;
    }

    /** The batch if it still runs. */
    @Transactional(readOnly = true)
    public Optional<BatchProgress> running(BatchId id) {
        return batches.findById(id)
                .filter(RegisterBatch::isRunning)
                .map(batch -> new BatchProgress(
                        batch.starterId(), batch.startedBy(), batch.lastClient().orElse(null)));
    }

    /** Fills in what is empty, and proposes what differs. */
    @Transactional
    @RetriedOnCollision
    public void keep(BatchId id, ClientId client, Answer.Found<Company> said) {
        Set<DataField> filled = fill(client, CompanyDetails.whole(said.value()));
        if (!filled.isEmpty()) {
            write(id, client, BatchResult.FILLED, filled, "");
        }
        entries.keepCompany(client, said);
        List<DataField> differing =
                proposals.of(client).stream().map(ProposalView::field).toList();
        if (!differing.isEmpty()) {
            write(id, client, BatchResult.DIFFERS, differing, "");
        }
    }

    @Transactional
    @RetriedOnCollision
    public void unknown(BatchId id, ClientId client) {
        write(id, client, BatchResult.UNKNOWN, List.of(), "");
    }

    @Transactional
    @RetriedOnCollision
    public void failed(BatchId id, ClientId client, RegisterFailure reason) {
        write(id, client, BatchResult.FAILED, List.of(), reason.name());
    }

    @Transactional
    @RetriedOnCollision
    public void progress(BatchId id, List<WatchedClient> done) {
        batches.findForUpdate(id)
                .ifPresent(batch -> batch.progress(done.getLast().id().value(), done.size()));
    }

    /** Unless somebody cancelled it meanwhile. */
    @Transactional
    @RetriedOnCollision
    public void end(BatchId id, BatchState as) {
        batches.findForUpdate(id).filter(RegisterBatch::isRunning).ifPresent(batch -> batch.end(as, clock.instant()));
    }

    /** Which fields could be filled in; none if the client is not as it was, or the values cannot be kept. */
    private Set<DataField> fill(ClientId client, ClientDetails theirs) {
        Optional<ClientView> known = clients.find(client).filter(found -> !found.archived());
        if (known.isEmpty()) {
            return Set.of();
        }
        ClientDetails ours = known.get().details();
        Map<DataField, Difference> differences = Difference.between(ours, theirs);
        Set<DataField> filled = EnumSet.noneOf(DataField.class);
        boolean movedAway = differences.values().stream()
                .anyMatch(
                        found -> found.field().isOfAddress() && !found.before().isEmpty());
        ClientDetails details = ours;
        for (Difference found : differences.values()) {
            if (found.before().isEmpty() && !(movedAway && found.field().isOfAddress())) {
                details = found.field().write(details, found.after());
                filled.add(found.field());
            }
        }
        boolean saved =
                !filled.isEmpty() && clients.save(client, known.get().version(), details) instanceof SaveOutcome.Saved;
        return saved ? filled : Set.of();
    }

    private void write(BatchId id, ClientId client, BatchResult result, Collection<DataField> fields, String failure) {
        lines.save(new BatchLine(Uuid7.next(), id, client, result, fields, failure));
        batches.findForUpdate(id).ifPresent(batch -> batch.count(result));
    }
}
