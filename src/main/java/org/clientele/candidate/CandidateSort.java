package org.clientele.candidate;

/** The order of a list of candidates. Those who are equal in it follow by name and id, so that pages never overlap. */
public record CandidateSort(Key key, boolean ascending) {

    public static final CandidateSort BY_NAME = new CandidateSort(Key.NAME, true);

    /** What can be sorted by. Each key stands in the candidate's own row, under an index of its own (docs/adr/0006). */
    public enum Key {
        /** Last name, then first name. */
        NAME("c.person.lastName, c.person.firstName, c.id"),
        CITY("c.person.address.city, c.person.lastName, c.person.firstName, c.id"),
        CHANGED("c.changedAt, c.id");

        private final String ascending;

        Key(String ascending) {
            this.ascending = ascending;
        }
    }

    /** The order in HQL, with the candidate as {@code c}: all keys in one direction, so that an index gives it. */
    String orderBy(boolean reversed) {
        return ascending == reversed ? key.ascending.replace(",", " desc,") + " desc" : key.ascending;
    }
}
