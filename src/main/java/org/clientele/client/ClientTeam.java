package org.clientele.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.jspecify.annotations.Nullable;

/** All assignments of one client, with the rules by which they may follow each other. Decides, and writes nothing. */
record ClientTeam(List<ClientRecruiter> rows, LocalDate today) {

    Optional<ClientRecruiter> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<ClientRecruiter> rowOf(AccountId account) {
        return rows.stream().filter(row -> row.accountId().equals(account)).findFirst();
    }

    /** Of a person whose assignment has not ended yet. */
    Optional<ClientRecruiter> standingOf(AccountId account) {
        return rowOf(account).filter(row -> !row.isOver(today));
    }

    Optional<ClientRecruiter> owner() {
        return rows.stream()
                .filter(row -> row.part() == AssignmentPart.OWNER && row.isInForce(today))
                .findFirst();
    }

    /** Who works for the client today. */
    Set<AccountId> accountsInForce() {
        return rows.stream()
                .filter(row -> row.isInForce(today))
                .map(ClientRecruiter::accountId)
                .collect(Collectors.toSet());
    }

    /** The owner who would have to make room for this placement. */
    Optional<ClientRecruiter> ownerInTheWayOf(Placement wanted) {
        return wanted.part() == AssignmentPart.OWNER
                ? owner().filter(owner -> !owner.accountId().equals(wanted.account()))
                : Optional.empty();
    }

    /** Gives somebody this place, whatever it was before; an owner who is in the way has to go. */
    Turn place(Placement wanted) {
        ClientRecruiter present = standingOf(wanted.account()).orElse(null);
        if (present != null && present.placement().equals(wanted)) {
            return Turn.nothing();
        }
        return ownerInTheWayOf(wanted)
                .map(owner -> new Turn(BulkEffect.OWNER_REPLACED, wanted, owner))
                .orElseGet(() -> new Turn(present == null ? BulkEffect.ADDED : BulkEffect.CHANGED, wanted, null));
    }

    /** The same for one of many clients: there owners keep their part unless they are to be replaced. */
    Turn assign(Placement wanted, boolean replaceOwner) {
        boolean ownsAlready = standingOf(wanted.account())
                .filter(row -> row.part() == AssignmentPart.OWNER)
                .isPresent();
        boolean kept = !replaceOwner && ownerInTheWayOf(wanted).isPresent();
        return ownsAlready || kept ? Turn.nothing() : place(wanted);
    }

    /** Gives the place of one person to another, who keeps an own one that is no less. */
    Turn handOver(AccountId from, AccountRef to) {
        ClientRecruiter left = standingOf(from).orElse(null);
        if (left == null || from.equals(to.id())) {
            return Turn.nothing();
        }
        ClientRecruiter present = standingOf(to.id()).orElse(null);
        boolean owns = left.part() == AssignmentPart.OWNER;
        LocalDate begin = left.fromDay().isAfter(today) ? left.fromDay() : today;
        Placement given = present != null && !owns
                ? null
                : Placement.of(to, left.part(), begin, left.untilDay().orElse(null));
        BulkEffect effect = owns ? BulkEffect.OWNER_REPLACED : present == null ? BulkEffect.ADDED : BulkEffect.CHANGED;
        return new Turn(effect, given, left);
    }

    /** Has somebody stand in, who may be assigned already. */
    Turn standIn(AccountId absent, AccountRef substitute, @Nullable LocalDate until) {
        boolean isTheres =
                standingOf(absent).filter(row -> row.isInForce(today)).isPresent();
        if (!isTheres || absent.equals(substitute.id())) {
            return Turn.nothing();
        }
        ClientRecruiter present =
                standingOf(substitute.id()).filter(row -> row.isInForce(today)).orElse(null);
        if (present == null) {
            return new Turn(BulkEffect.ADDED, Placement.of(substitute, AssignmentPart.SUBSTITUTE, today, until), null);
        }
        boolean longEnough = present.untilDay()
                .map(last -> until != null && !last.isBefore(until))
                .orElse(true);
        return longEnough
                ? Turn.nothing()
                : new Turn(BulkEffect.CHANGED, present.placement().until(until), null);
    }
}
