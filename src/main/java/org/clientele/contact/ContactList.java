package org.clientele.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.clientele.shared.text.Folding;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many contacts at a time: the cards of a client, and the list of all as pages, as quick for millions as for a hundred
 * (docs/adr/0006, docs/adr/0014). Archived contacts, and those of archived clients, are not in the list.
 */
@Service
@MayRead
public class ContactList {

    /** Contacts are counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    /** No body that represents a company is larger. */
    private static final Limit REPRESENTATIVES = Limit.of(100);

    private final ContactQueries queries;
    private final ContactRepository contacts;

    ContactList(ContactQueries queries, ContactRepository contacts) {
        this.queries = queries;
        this.contacts = contacts;
    }

    /**
     * One page in the list's order, also if it is counted from the end; then {@link Slice#hasNext} says whether rows
     * come before it. Three statements.
     */
    @Transactional(readOnly = true)
    public Slice<ContactRow> page(ContactFilter filter, ContactSort sort, PageRef page) {
        return Pages.ofIds(page, queries.ids(filter, sort, page), this::rows, ContactRow::id);
    }

    /** How many contacts there are, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count(ContactFilter filter) {
        return queries.count(filter, COUNT_MAX);
    }

    /**
     * The business cards of a client by last name, in two statements (docs/features.md S3.2, S3.3).
     *
     * @param text any part of a name or an e-mail address; empty for all
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public ClientContacts of(ClientId client, String text, int limit) {
        List<CardRow> rows = contacts.findCards(client, "%" + Folding.fold(text) + "%", Limit.of(limit + 1));
        List<CardRow> shown = rows.stream().limit(limit).toList();
        Map<ContactId, List<AddressOf>> addresses =
                addresses(shown.stream().map(CardRow::id).toList());
        List<BusinessCard> cards = shown.stream()
                .map(row -> row.toCard(addresses.getOrDefault(row.id(), List.of())))
                .toList();
        return new ClientContacts(cards, rows.size() > limit);
    }

    /** Those of the client's contacts who are flagged as representatives, whether they are today or not, by last name. */
    @Transactional(readOnly = true)
    public List<Representative> representatives(ClientId client) {
        return contacts.findRepresentatives(client, REPRESENTATIVES);
    }

    private List<ContactRow> rows(List<ContactId> ids) {
        Map<ContactId, List<AddressOf>> addresses = addresses(ids);
        return contacts.findRows(ids).stream()
                .map(row -> row.toRow(addresses.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<ContactId, List<AddressOf>> addresses(List<ContactId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : contacts.findAddresses(ids).stream().collect(Collectors.groupingBy(AddressOf::contact));
    }
}
