package org.clientele.client;

import java.util.ArrayList;
import java.util.List;
import org.clientele.shared.Stamp;

/** An entry of a list that the administrator orders. Its position is the rank that clients sort by. */
interface Ranked {

    int position();

    void moveTo(int newPosition, Stamp stamp);

    /**
     * Moves one entry to another place and the others up or down, numbered from 1.
     *
     * @param entries the whole list in its order
     * @param place counted from 0; past the end is the end
     * @return the entries whose position has changed
     */
    static <T extends Ranked> List<T> move(List<T> entries, T entry, int place, Stamp stamp) {
        List<T> order = new ArrayList<>(entries);
        order.remove(entry);
        order.add(Math.clamp(place, 0, order.size()), entry);
        List<T> moved = new ArrayList<>();
        for (int index = 0; index < order.size(); index++) {
            T other = order.get(index);
            if (other.position() != index + 1) {
                other.moveTo(index + 1, stamp);
                moved.add(other);
            }
        }
        return moved;
    }

    /** The position behind all others. */
    static int last(List<? extends Ranked> entries) {
        return entries.isEmpty() ? 1 : entries.getLast().position() + 1;
    }
}
