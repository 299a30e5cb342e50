package org.clientele.contact;

/** The order of a list of contacts. Contacts that are equal in it follow by name and id, so that pages never overlap. */
public record ContactSort(Key key, boolean ascending) {

    public static final ContactSort BY_NAME = new ContactSort(Key.NAME, true);

    /** What can be sorted by. Each key stands in the contact's own row, under an index of its own (docs/adr/0006). */
    public enum Key {
        /** Last name, then first name. */
        NAME("c.person.lastName, c.person.firstName, c.id"),
        CLIENT("c.clientName, c.person.lastName, c.person.firstName, c.id"),
        POSITION("c.person.position, c.person.lastName, c.person.firstName, c.id"),
        CHANGED("c.changedAt, c.id");

        private final String ascending;

        Key(String ascending) {
            this.ascending = ascending;
        }
    }

    /** The order in HQL, with the contact as {@code c}: all keys in one direction, so that an index gives it. */
    String orderBy(boolean reversed) {
        return ascending == reversed ? key.ascending.replace(",", " desc,") + " desc" : key.ascending;
    }
}
