package org.clientele.client;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientFacts.Owner;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what changes in a client's team, and the owner in the client's row along with it. The client's row has to be
 * locked, so that there is never more than one owner; {@link AccessKeeper} has to be told afterwards.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentWriter {

    private final ClientRecruiterRepository recruiters;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ServerDay day;

    AssignmentWriter(
            ClientRecruiterRepository recruiters,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock,
            ServerDay day) {
        this.recruiters = recruiters;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
        this.day = day;
    }

    /** Carries out a turn, with its trace in the history. */
    void write(Client client, ClientTeam team, Turn turn) {
        if (!turn.changesNothing()) {
            List<Change> changes = changes(team, turn);
            keep(client, team, turn);
            publish(client.id(), turn.given() == null ? Act.UNASSIGNED : Act.ASSIGNED, changes);
        }
    }

    /** Leaves a trace of an assignment whose time is over. */
    void ended(ClientRecruiter row) {
        List<Change> changes = new ArrayList<>();
        add(changes, row.placement(), false);
        publish(row.clientId(), Act.UNASSIGNED, changes);
    }

    private void publish(ClientId client, Act act, List<Change> changes) {
        events.publishEvent(
                new RecordChanged(new RecordRef(RecordType.CLIENT, client.value()), client.value(), act, changes));
    }

    /** Carries out a turn of which the history is told otherwise. */
    void keep(Client client, ClientTeam team, Turn turn) {
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        List<ClientRecruiter> rows = new ArrayList<>(team.rows());
        turn.toEnd().ifPresent(row -> end(row, rows, stamp));
        turn.toGive().ifPresent(placement -> place(client.id(), placement, rows, stamp));
        Owner owner = new ClientTeam(rows, day.today())
                .owner()
                .map(row -> new Owner(row.accountId(), row.placement().accountName()))
                .orElse(null);
        if (!client.owner().equals(Optional.ofNullable(owner))) {
            client.ownedBy(owner, stamp);
        }
    }

    /** Raises the notice to somebody who was assigned. */
    void tell(ClientId client, Placement placement) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.CLIENT_ASSIGNED,
                Set.of(placement.account().value()),
                new RecordRef(RecordType.CLIENT, client.value()),
                placement.part() + " " + clock.instant()));
    }

    /** The same of many clients at once. */
    void tell(int clients, Placement placement) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.CLIENT_ASSIGNED,
                Set.of(placement.account().value()),
                clients,
                placement.part() + " " + clock.instant()));
    }

    /** Raises the notice to somebody who works for a client no longer, and who may not see it either any more. */
    void tellEnded(Placement placement) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.CLIENT_UNASSIGNED,
                Set.of(placement.account().value()),
                1,
                placement.part() + " " + clock.instant()));
    }

    /** Yesterday was the last day; what began today has not been at all. */
    private void end(ClientRecruiter row, List<ClientRecruiter> rows, Stamp stamp) {
        LocalDate today = day.today();
        if (row.fromDay().isBefore(today)) {
            row.endOn(today.minusDays(1), stamp);
        } else {
            rows.remove(row);
            recruiters.delete(row);
        }
    }

    private void place(ClientId client, Placement placement, List<ClientRecruiter> rows, Stamp stamp) {
        rows.stream()
                .filter(row -> row.accountId().equals(placement.account()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.place(placement, stamp),
                        () -> rows.add(recruiters.save(new ClientRecruiter(client, placement, stamp))));
    }

    private static List<Change> changes(ClientTeam team, Turn turn) {
        List<Change> changes = new ArrayList<>();
        Placement given = turn.given();
        Placement before = given == null
                ? null
                : team.standingOf(given.account())
                        .map(ClientRecruiter::placement)
                        .orElse(null);
        Placement taken = turn.toEnd().map(ClientRecruiter::placement).orElse(null);
        if (given != null && taken != null && given.part() == taken.part()) {
            changes.add(new Change(field(given), taken.accountName(), given.accountName()));
        } else {
            add(changes, taken, false);
            if (given != null && (before == null || before.part() != given.part())) {
                add(changes, before, false);
                add(changes, given, true);
            } else if (given != null) {
                changes.add(new Change(field(given), null, given.accountName()));
            }
        }
        if (given != null
                && (before == null ? given.until() != null : !before.period().equals(given.period()))) {
            changes.add(new Change("assignmentPeriod", before == null ? null : before.period(), given.period()));
        }
        return changes;
    }

    private static void add(List<Change> changes, @Nullable Placement placement, boolean comes) {
        if (placement != null) {
            changes.add(new Change(
                    field(placement), comes ? null : placement.accountName(), comes ? placement.accountName() : null));
        }
    }

    private static String field(Placement placement) {
        return placement.part().name().toLowerCase(Locale.ROOT);
    }
}
