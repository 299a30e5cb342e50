package org.clientele.client;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's list of statuses (docs/features.md S0.6), which the administrator edits. It is never empty. */
@Service
@MayRead
public class ClientStatuses {

    private final ClientStatusRepository statuses;
    private final ClientRepository clients;
    private final Reclassification reclassification;
    private final CurrentActor actor;
    private final Clock clock;

    ClientStatuses(
            ClientStatusRepository statuses,
            ClientRepository clients,
            Reclassification reclassification,
            CurrentActor actor,
            Clock clock) {
        this.statuses = statuses;
        this.clients = clients;
        this.reclassification = reclassification;
        this.actor = actor;
        this.clock = clock;
    }

    /** The whole list in its order. */
    @Transactional(readOnly = true)
    public List<ClientStatusItem> list() {
        return statuses.findAllByOrderByPositionAscIdAsc().stream()
                .map(ClientStatus::toItem)
                .toList();
    }

    /** Adds a status at the end of the list. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ClientStatusDetails typed) {
        int position = Ranked.last(statuses.findAllForUpdate());
        ClientStatusId id = new ClientStatusId(Uuid7.next());
        return checked(typed, id, details -> save(new ClientStatus(id, details, position, stamp())));
    }

    /** Gives a status another name or colour. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(ClientStatusId id, long version, ClientStatusDetails typed) {
        List<ClientStatus> all = statuses.findAllForUpdate();
        return current(
                all,
                id,
                version,
                status -> checked(typed, id, details -> {
                    status.change(details, stamp());
                    return save(status);
                }));
    }

    /**
     * Moves a status to another place in the list; clients sort accordingly at once.
     *
     * @param place counted from 0; past the end is the end
     */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome move(ClientStatusId id, long version, int place) {
        List<ClientStatus> all = statuses.findAllForUpdate();
        return current(all, id, version, status -> {
            Ranked.move(all, status, place, stamp())
                    .forEach(moved -> clients.rankStatus(moved.getId(), moved.position()));
            return save(status);
        });
    }

    /** Takes a status off the list, if no client has it. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public RemovalOutcome remove(ClientStatusId id, long version) {
        List<ClientStatus> all = statuses.findAllForUpdate();
        ClientStatus status = all.stream()
                .filter(entry -> entry.getId().equals(id) && entry.version() == version)
                .findFirst()
                .orElse(null);
        if (status == null) {
            return new RemovalOutcome.Outdated();
        }
        if (all.size() == 1) {
            return new RemovalOutcome.LastOne();
        }
        long users = clients.countByStatus(id);
        if (users > 0) {
            return new RemovalOutcome.InUse(users);
        }
        statuses.delete(status);
        return new RemovalOutcome.Removed();
    }

    /**
     * Gives another status to some of the clients that have this one, each with its entry in the history. To be called
     * again and again until there are none, so that no transaction grows with the number of clients.
     *
     * @return how many clients got the other status; 0 when there are none left
     */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public int replaceSome(ClientStatusId old, ClientStatusId replacement) {
        return reclassification.ofStatus(old, replacement);
    }

    private SaveOutcome current(
            List<ClientStatus> all, ClientStatusId id, long version, Function<ClientStatus, SaveOutcome> act) {
        return all.stream()
                .filter(status -> status.getId().equals(id))
                .findFirst()
                .map(status -> status.version() == version
                        ? act.apply(status)
                        : new SaveOutcome.Conflict(
                                status.changed().by(), status.changed().at()))
                .orElseGet(SaveOutcome.Gone::new);
    }

    private SaveOutcome checked(
            ClientStatusDetails typed, ClientStatusId id, Function<ClientStatusDetails, SaveOutcome> save) {
        return ListNames.check(
                typed.name(),
                ClientStatusDetails.NAME_MAX,
                name -> statuses.existsByNameAndIdNot(name, id),
                name -> save.apply(new ClientStatusDetails(name, typed.colour())));
    }

    private SaveOutcome save(ClientStatus status) {
        statuses.save(status);
        statuses.flush();
        return new SaveOutcome.Saved(status.getId().value(), status.version());
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
