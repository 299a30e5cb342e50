package org.clientele.resume;

import java.util.List;
import org.clientele.resume.leak.LeakKind;

/**
 * A place of a draft where something was taken out.
 *
 * @param behind the words right before it, by which it is found; empty at the very beginning
 * @param kinds what was taken out there, each once, in its order
 */
public record Gap(String behind, List<LeakKind> kinds) {

    public Gap {
        kinds = List.copyOf(kinds);
    }

    /** What was taken out behind the same words makes one gap. */
    static List<Gap> of(List<Removal> removals) {
        return removals.stream()
                .map(Removal::near)
                .distinct()
                .map(near -> new Gap(near, kinds(removals, near)))
                .toList();
    }

    private static List<LeakKind> kinds(List<Removal> removals, String near) {
        return removals.stream()
                .filter(removal -> removal.near().equals(near))
                .map(Removal::kind)
                .distinct()
                .toList();
    }
}
