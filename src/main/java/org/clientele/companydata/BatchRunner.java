package org.clientele.companydata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.clientele.register.Answer;
import org.clientele.register.Company;
import org.clientele.register.CompanyNumber;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * Runs a batch, a few clients at a time, each kept in a transaction of its own. It stops where the register answers for none
 * of them, and goes on behind the last clients that were done.
 */
@Component
class BatchRunner {

    private final BatchKeeper keeper;
    private final BatchClients clients;
    private final CompanyQuestions questions;
    private final CurrentActor actor;

    BatchRunner(BatchKeeper keeper, BatchClients clients, CompanyQuestions questions, CurrentActor actor) {
        this.keeper = keeper;
        this.clients = clients;
        this.questions = questions;
        this.actor = actor;
    }

    /**
     * @param interrupted whether the application is about to end
     * @throws IllegalStateException if it was interrupted, so that it is begun again later
     */
    void run(BatchId id, BooleanSupplier interrupted) {
        Optional<BatchProgress> progress = progress(id);
        while (progress.isPresent()) {
            if (interrupted.getAsBoolean()) {
                throw new IllegalStateException("Interrupted; goes on after the next start");
            }
            BatchProgress now = progress.get();
            actor.asSystem(now.startedBy(), () -> step(id, now));
            progress = progress(id);
        }
    }

    private Optional<BatchProgress> progress(BatchId id) {
        return actor.asSystem("Clientele", () -> keeper.running(id));
    }

    private BatchState step(BatchId id, BatchProgress progress) {
        List<WatchedClient> some = clients.next(progress.starter(), progress.last());
        if (some.isEmpty()) {
            keeper.end(id, BatchState.FINISHED);
            return BatchState.FINISHED;
        }
        Map<CompanyNumber, Answer<Company>> answers = questions.askAll(some.stream()
                .map(CompanyQuestions::numberOf)
                .flatMap(Optional::stream)
                .toList());
        if (!answers.isEmpty() && answers.values().stream().allMatch(Answer.Failed.class::isInstance)) {
            keeper.end(id, BatchState.STOPPED);
            return BatchState.STOPPED;
        }
        for (WatchedClient client : some) {
            CompanyQuestions.numberOf(client)
                    .map(answers::get)
                    .ifPresentOrElse(answer -> keep(id, client, answer), () -> keeper.unknown(id, client.id()));
        }
        keeper.progress(id, some);
        return BatchState.RUNNING;
    }

    private void keep(BatchId id, WatchedClient client, Answer<Company> answer) {
        switch (answer) {
            case Answer.Found<Company> found -> keeper.keep(id, client.id(), found);
            case Answer.Unknown<Company> unknown -> keeper.unknown(id, client.id());
            case Answer.Failed<Company>(var which, var reason) -> keeper.failed(id, client.id(), reason);
        }
    }
}
