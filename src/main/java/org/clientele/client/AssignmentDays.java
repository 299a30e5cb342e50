package org.clientele.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.BeforeServing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets assignments begin and end: at the start, and a little after midnight by the server's clock. Clients whose owner's
 * time is over have none from then on, and substitutes see what they stood in for no longer.
 */
@Component
class AssignmentDays extends BeforeServing {

    private static final int AT_A_TIME = 1000;

    private final AssignmentDayRepository days;
    private final ClientRecruiterRepository recruiters;
    private final ClientRepository clients;
    private final AssignmentWriter writer;
    private final AccessKeeper access;
    private final CurrentActor actor;
    private final ServerDay day;
    private final TransactionTemplate transaction;

    AssignmentDays(
            AssignmentDayRepository days,
            ClientRecruiterRepository recruiters,
            ClientRepository clients,
            AssignmentWriter writer,
            AccessKeeper access,
            CurrentActor actor,
            ServerDay day,
            PlatformTransactionManager transactions) {
        super(0);
        this.days = days;
        this.recruiters = recruiters;
        this.clients = clients;
        this.writer = writer;
        this.access = access;
        this.actor = actor;
        this.day = day;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected void prepare() {
        catchUp();
    }

    /** Takes into account what began or ended since it was done last; the first time, everything. */
    @Scheduled(cron = "${clientele.assignment-time}")
    void catchUp() {
        actor.asSystem("Clientele", () -> {
            transaction.executeWithoutResult(status -> catchUpTo(day.today()));
            return true;
        });
    }

    private void catchUpTo(LocalDate today) {
        AssignmentDay done = days.findForUpdate().orElse(null);
        if (done == null) {
            days.save(new AssignmentDay(today));
            access.recomputeAll();
        } else if (done.day().isBefore(today)) {
            List<UUID> turning = recruiters.findTurning(done.day(), today);
            for (int from = 0; from < turning.size(); from += AT_A_TIME) {
                List<UUID> some = turning.subList(from, Math.min(turning.size(), from + AT_A_TIME));
                recruiters.findEnded(some, done.day(), today).forEach(writer::ended);
                clients.releaseOwners(some, today);
                access.recompute(some);
            }
            done.moveTo(today);
        }
    }
}
