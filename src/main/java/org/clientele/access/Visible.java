package org.clientele.access;

/**
 * The conditions under which the one who is acting sees the rows of a table, for Hibernate's {@code @Filter}, which adds
 * them to every statement that reads the entity: lists, counts, look-ups by key, joins, bulk updates (docs/adr/0018).
 * Every entity that belongs to a client carries one of them; native SQL is not restricted and therefore not allowed.
 */
public final class Visible {

    public static final String FILTER = "visible";

    private static final String LOOK =
            "(select 1 from client_access a where a.account_id = :viewer and a.client_id = {alias}.";

    /**
     * By a list of what is seen, which the database makes of {@code exists} where it reads many rows; or by a look at the
     * key for each row, which is quicker for whoever sees very many clients (docs/adr/0018).
     */
    private static final String LISTED = "(:everything or (not :wide and exists " + LOOK;

    private static final String LOOKED_UP = ")) or (:wide and " + LOOK;

    /** The client itself. */
    public static final String CLIENT = LISTED + "id" + LOOKED_UP + "id) = 1))";

    /** Rows that name their client in {@code client_id}. What belongs to no client is seen by all of the staff. */
    public static final String OF_CLIENT =
            "({alias}.client_id is null or " + LISTED + "client_id" + LOOKED_UP + "client_id) = 1)))";

    /** Always by a look at the key: these are read a page at a time. */
    private static final String SEEN_RECORD = "(:everything or (select 1 from record r"
            + " left join client_access a on a.account_id = :viewer and a.client_id = r.client_id"
            + " where (r.client_id is null or a.client_id is not null) and r.id = {alias}.";

    /** Rows that share their id with the registry, which alone knows the client. */
    public static final String RECORD = SEEN_RECORD + "id) = 1)";

    /** Rows that name a record in {@code record_id}, and are seen where it is. */
    public static final String OF_RECORD = SEEN_RECORD + "record_id) = 1)";

    /** Rows that name a record, and the client that it belonged to then: to be seen where both are. */
    public static final String OF_RECORD_THEN_OF_CLIENT = OF_RECORD + " and " + OF_CLIENT;

    /** Files, which are seen where their attachment is. */
    public static final String OF_ATTACHMENT = SEEN_RECORD + "attachment_id) = 1)";

    /** Rows that name a note in {@code note_id}, and are seen where it is. */
    public static final String OF_NOTE = SEEN_RECORD + "note_id) = 1)";

    /** Rows that name a vacancy in {@code vacancy_id}, and are seen where it is. */
    public static final String OF_VACANCY = SEEN_RECORD + "vacancy_id) = 1)";

    /** Merges, which are seen where the kept record is. */
    public static final String OF_KEPT = SEEN_RECORD + "kept_id) = 1)";

    private Visible() {}
}
