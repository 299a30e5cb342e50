package org.clientele.client;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientFacts.Owner;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The owner as the form of a client has it: who may be chosen, and the assignment that follows from the choice. Who
 * adds a client as a recruiter owns it, or works for it where somebody else is chosen; so does a team lead who would
 * not see it otherwise.
 */
@Component
class OwnerKeeper {

    private final ClientRecruiterRepository recruiters;
    private final Accounts accounts;
    private final AssignmentReach reach;
    private final AssignmentWriter writer;
    private final AccessKeeper access;
    private final CurrentActor actor;
    private final ServerDay day;

    OwnerKeeper(
            ClientRecruiterRepository recruiters,
            Accounts accounts,
            AssignmentReach reach,
            AssignmentWriter writer,
            AccessKeeper access,
            CurrentActor actor,
            ServerDay day) {
        this.recruiters = recruiters;
        this.accounts = accounts;
        this.reach = reach;
        this.writer = writer;
        this.access = access;
        this.actor = actor;
        this.day = day;
    }

    /**
     * The owner that the details name.
     *
     * @param self the client that is being saved; null for a new one
     * @param errors takes the reason why it cannot be that one
     */
    @Nullable
    Owner find(ClientDetails details, @Nullable Client self, Map<String, String> errors) {
        Owner current = self == null ? null : self.owner().orElse(null);
        AccountId wanted = details.ownerId();
        if (wanted == null && self == null) {
            return recruiter()
                    .map(staff -> new Owner(staff.id(), staff.fullName()))
                    .orElse(null);
        }
        if (Objects.equals(wanted, current == null ? null : current.id())) {
            return current;
        }
        AccountRef chosen = wanted == null ? null : accounts.find(wanted).orElse(null);
        if (wanted != null && (chosen == null || !chosen.enabled())) {
            errors.put("ownerId", chosen == null ? "error.gone" : "assignment.inactive");
        } else if (self != null) {
            refusal(self, wanted).ifPresent(key -> errors.put("ownerId", key));
        }
        return chosen == null ? null : new Owner(chosen.id(), chosen.name());
    }

    private Optional<String> refusal(Client self, @Nullable AccountId wanted) {
        return switch (reach.rightsOn(teamOf(self))) {
            case ALL, PASS_ON -> Optional.empty();
            case TAKE ->
                actor.requireStaff().id().equals(wanted) ? Optional.empty() : Optional.of("client.owner.onlyOneself");
            case NONE -> Optional.of("client.owner.ofAnother");
        };
    }

    /** Keeps the assignments of a client that was just added. */
    void created(Client client) {
        client.owner().ifPresent(owner -> own(client, new ClientTeam(List.of(), day.today()), owner));
        Set<AccountId> assigned = client.owner().map(Owner::id).map(Set::of).orElseGet(Set::of);
        actor.staff().filter(staff -> !reach.seesInAnyCase(assigned)).ifPresent(staff -> {
            ClientTeam team = teamOf(client);
            AccountRef self = new AccountRef(staff.id(), staff.fullName(), true);
            writer.write(client, team, team.place(Placement.of(self, AssignmentPart.RECRUITER, day.today(), null)));
        });
        recruiters.flush();
        access.recompute(Set.of(client.id().value()));
    }

    /** Keeps the assignments of a client that may have another owner now than before. */
    void changed(Client client, @Nullable Owner before) {
        Owner now = client.owner().orElse(null);
        if (!Objects.equals(now, before)) {
            ClientTeam team = teamOf(client);
            if (now != null) {
                own(client, team, now);
            } else {
                team.owner().ifPresent(owner -> writer.keep(client, team, Turn.end(owner)));
            }
            recruiters.flush();
            access.recompute(Set.of(client.id().value()));
        }
    }

    private void own(Client client, ClientTeam team, Owner owner) {
        Placement placement = new Placement(owner.id(), owner.name(), AssignmentPart.OWNER, day.today(), null);
        writer.keep(client, team, team.place(placement));
        writer.tell(client.id(), placement);
    }

    private Optional<StaffPrincipal> recruiter() {
        return actor.staff().filter(staff -> staff.role() == Role.RECRUITER);
    }

    private ClientTeam teamOf(Client client) {
        return new ClientTeam(
                recruiters.findOfClientsForUpdate(List.of(client.id().value())), day.today());
    }
}
