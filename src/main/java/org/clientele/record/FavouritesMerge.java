package org.clientele.record;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever had marked the absorbed contact has the kept one marked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FavouritesMerge implements MergeParticipant {

    private final FavouriteRepository favourites;

    FavouritesMerge(FavouriteRepository favourites) {
        this.favourites = favourites;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "favourites";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        Set<UUID> both = accounts(favourites.findByRecordId(kept));
        List<Favourite> moved = favourites.findByRecordId(absorbed).stream()
                .filter(mark -> !both.contains(mark.accountId()))
                .toList();
        move(moved, absorbed, kept);
        return accounts(moved).stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** Whoever has unmarked the kept contact since wants neither. */
    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        Set<UUID> accounts = Arrays.stream(moved.split(" "))
                .filter(account -> !account.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        move(favourites.findByRecordIdAndAccountIdIn(kept, accounts), kept, absorbed);
    }

    private void move(List<Favourite> marks, UUID from, UUID to) {
        marks.forEach(mark -> {
            favourites.mark(mark.accountId(), to, mark.markedAt());
            favourites.unmark(mark.accountId(), from);
        });
    }

    private static Set<UUID> accounts(List<Favourite> marks) {
        return marks.stream().map(Favourite::accountId).collect(Collectors.toCollection(TreeSet::new));
    }
}
