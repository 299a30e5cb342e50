package org.clientele.shared;

import java.util.List;

/** Tells what a deletion would take along (docs/features.md N16). Each feature answers for what it hangs on records. */
public interface ImpactContributor {

    /** What hangs on the record; empty if nothing does. Asked inside a transaction. */
    List<Impact> impactOfArchiving(RecordRef record);

    /**
     * A number of things that would go or lose their link.
     *
     * @param key translation key with the number as {0}
     */
    record Impact(String key, long number) {}
}
