package org.clientele.contact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.text.Folding;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many contacts at a time: the cards of a client, the list of all. */
@Service
@MayRead
public class ContactList {

    private final ContactRepository contacts;

    ContactList(ContactRepository contacts) {
        this.contacts = contacts;
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
        if (shown.isEmpty()) {
            return new ClientContacts(List.of(), false);
        }
        Map<ContactId, List<AddressOf>> addresses =
                contacts.findAddresses(shown.stream().map(CardRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(AddressOf::contact));
        return new ClientContacts(
                shown.stream()
                        .map(row -> row.toCard(addresses.getOrDefault(row.id(), List.of())))
                        .toList(),
                rows.size() > limit);
    }
}
