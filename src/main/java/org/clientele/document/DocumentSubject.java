package org.clientele.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about.
 *
 * @param contact whom it is addressed to, if to anybody
 * @param representatives who sign for the client, in this order
 * @param number as it is printed
 * @param day on which it is made
 * @param language of the document
 */
public record DocumentSubject(
        ClientId client,
        @Nullable LocationId location,
        @Nullable ContactId contact,
        List<ContactId> representatives,
        DocumentInput input,
        String number,
        LocalDate day,
        Locale language) {

    public DocumentSubject {
        representatives = List.copyOf(representatives);
    }
}
