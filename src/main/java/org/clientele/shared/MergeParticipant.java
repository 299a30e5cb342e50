package org.clientele.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a feature does when two records become one (docs/features.md N15): it moves what hangs on the absorbed record to
 * the kept one, and back again should the merge be undone. Called inside the transaction of the merge.
 */
public interface MergeParticipant {

    RecordType type();

    /** What the merge log keeps this participant's notes under; unique, and never changed. */
    String name();

    /**
     * What those who are about to merge should know of it beforehand.
     *
     * @return a translation key; empty where nothing is out of the ordinary
     */
    default Optional<String> notice(UUID absorbed, UUID kept) {
        return Optional.empty();
    }

    /** What those who are about to merge have to decide; empty where nothing is to be decided. */
    default Optional<MergeQuestion> question(UUID absorbed, UUID kept) {
        return Optional.empty();
    }

    /**
     * The same as {@link #move(UUID, UUID)}, for whoever has asked something.
     *
     * @param answers to all questions, by their names
     */
    default String move(UUID absorbed, UUID kept, Map<String, MergeSide> answers) {
        return move(absorbed, kept);
    }

    /**
     * Moves everything from the absorbed record to the kept one.
     *
     * @return whatever {@link #moveBack} needs to know; may be empty
     */
    String move(UUID absorbed, UUID kept);

    /**
     * Moves back what was moved then, except for what has been changed since.
     *
     * @param moved what {@link #move} returned
     */
    void moveBack(UUID absorbed, UUID kept, String moved);

    /**
     * What is not as it was before, after it was moved back.
     *
     * @return a translation key; empty where everything is
     */
    default Optional<String> leftOver(UUID absorbed, UUID kept, String moved) {
        return Optional.empty();
    }

    /** Ids as a participant may hand them over, to know them again in {@link #idsIn}. */
    static String textOf(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** The ids of a text made by {@link #textOf}. */
    static List<UUID> idsIn(String text) {
        return Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
