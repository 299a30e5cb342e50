package org.clientele.task;

/** The order of a list of tasks. Tasks that are equal in it follow by their ids, so that pages never overlap. */
public record TaskSort(Key key, boolean ascending) {

    public static final TaskSort BY_DUE = new TaskSort(Key.DUE, true);

    /** What can be sorted by. Each key stands in the task's own row, under an index (docs/adr/0006). */
    public enum Key {
        /** What has no due date comes last. */
        DUE("t.dueAt, t.id"),
        /** The most urgent first, and of those what is due first. */
        PRIORITY("t.urgency, t.dueAt, t.id"),
        CHANGED("t.changedAt, t.id");

        private final String ascending;

        Key(String ascending) {
            this.ascending = ascending;
        }
    }

    /** The order in HQL, with the task as {@code t}: all keys in one direction, so that an index gives it. */
    String orderBy(boolean reversed) {
        return ascending == reversed ? key.ascending.replace(",", " desc,") + " desc" : key.ascending;
    }
}
