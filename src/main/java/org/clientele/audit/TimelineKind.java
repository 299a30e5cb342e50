package org.clientele.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;

/**
 * What a timeline tells of, as readers choose from it. Some acts make a kind of their own; all others belong to the kind
 * of the record that they were done to. Each has a translation {@code history.kind.<NAME>}.
 */
public enum TimelineKind {
    /** What was changed about clients, locations and contacts. */
    CHANGES(Set.of(), Set.of(RecordType.CLIENT, RecordType.LOCATION, RecordType.CONTACT)),
    NOTES(Set.of(), Set.of(RecordType.NOTE)),
    /** Calls, meetings, visits, mails written, mail handed over. */
    TALKS(Set.of(Act.CONTACTED, Act.MAIL_COLLECTED, Act.CALLED, Act.MET, Act.VISITED), Set.of()),
    TASKS(Set.of(), Set.of(RecordType.TASK)),
    ATTACHMENTS(Set.of(), Set.of(RecordType.ATTACHMENT)),
    ASSIGNMENTS(Set.of(Act.ASSIGNED, Act.UNASSIGNED), Set.of());

    private final Set<Act> acts;
    private final Set<RecordType> types;

    TimelineKind(Set<Act> acts, Set<RecordType> types) {
        this.acts = acts;
        this.types = types;
    }

    /** The kind of an entry. */
    public static TimelineKind of(RecordType type, Act act) {
        return Arrays.stream(values())
                .filter(kind -> kind.acts.contains(act))
                .findFirst()
                .orElseGet(() -> Arrays.stream(values())
                        .filter(kind -> kind.types.contains(type))
                        .findFirst()
                        .orElse(CHANGES));
    }

    static Set<Act> acts(Set<TimelineKind> kinds) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        kinds.forEach(kind -> acts.addAll(kind.acts));
        return acts;
    }

    static Set<RecordType> types(Set<TimelineKind> kinds) {
        Set<RecordType> types = EnumSet.noneOf(RecordType.class);
        kinds.forEach(kind -> types.addAll(kind.types));
        return types;
    }
}
