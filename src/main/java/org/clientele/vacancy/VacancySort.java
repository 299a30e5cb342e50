package org.clientele.vacancy;

/** The order of a list of vacancies. Vacancies that are equal in it follow by id, so that pages never overlap. */
public record VacancySort(Key key, boolean ascending) {

    public static final VacancySort BY_TITLE = new VacancySort(Key.TITLE, true);

    /** What can be sorted by. Each key stands in the vacancy's own row, under an index of its own (docs/adr/0006). */
    public enum Key {
        TITLE("ix_vacancy_title", "v.texts.title, v.id"),
        CLIENT("ix_vacancy_client_name", "v.clientName, v.texts.title, v.id"),
        /** The most urgent first. */
        PRIORITY("ix_vacancy_priority", "v.texts.priority, v.id"),
        /** What has no deadline comes last. */
        DEADLINE("ix_vacancy_deadline", "v.deadlineKey, v.id"),
        CHANGED("ix_vacancy_changed", "v.changedAt, v.id");

        private final String index;
        private final String ascending;

        Key(String index, String ascending) {
            this.index = index;
            this.ascending = ascending;
        }

        String index() {
            return index;
        }
    }

    /** The order in HQL, with the vacancy as {@code v}: all keys in one direction, so that an index gives it. */
    String orderBy(boolean reversed) {
        return ascending == reversed ? key.ascending.replace(",", " desc,") + " desc" : key.ascending;
    }
}
