package org.clientele.client;

/** The order of a list of clients. Clients that are equal in it follow by name and id, so that pages never overlap. */
public record ClientSort(Key key, boolean ascending) {

    public static final ClientSort BY_NAME = new ClientSort(Key.NAME, true);

    /** What can be sorted by. Each key stands in the client's own row, under an index of its own (docs/adr/0006). */
    public enum Key {
        NAME("c.name, c.id"),
        /** By the position in the administrator's list. */
        STATUS("c.statusRank, c.name, c.id"),
        /** By the position in the administrator's list; clients without one come last. */
        INDUSTRY("c.industryRank, c.name, c.id"),
        CITY("c.address.city, c.name, c.id"),
        OWNER("c.ownerName, c.name, c.id"),
        CONTACTS("c.contactCount, c.name, c.id"),
        /** Clients that nobody has talked with come first. */
        LAST_CONTACT("c.lastContactAt, c.name, c.id"),
        CHANGED("c.changedAt, c.id");

        private final String ascending;

        Key(String ascending) {
            this.ascending = ascending;
        }
    }

    /** The order in HQL, with the client as {@code c}: all keys in one direction, so that an index gives it. */
    String orderBy(boolean reversed) {
        return ascending == reversed ? key.ascending.replace(",", " desc,") + " desc" : key.ascending;
    }
}
