package org.clientele.document;

import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.location.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants to have made.
 *
 * @param id of the document; whoever asks gives it, so that asking twice makes one
 * @param contact whom it is addressed to, if to anybody
 * @param representatives who sign for the client, in this order
 * @param signatoriesConfirmed whether it is to be made though fewer sign than the register demands, or though nobody can
 *     tell (docs/features.md N7)
 */
public record DocumentRequest(
        UUID id,
        TemplateId template,
        ClientId client,
        @Nullable LocationId location,
        @Nullable ContactId contact,
        List<ContactId> representatives,
        DocumentInput input,
        boolean signatoriesConfirmed) {

    public DocumentRequest {
        representatives = List.copyOf(representatives);
    }

    DocumentRequest with(DocumentInput clean) {
        return new DocumentRequest(
                id, template, client, location, contact, representatives, clean, signatoriesConfirmed);
    }

    /** The same, confirmed. */
    public DocumentRequest confirmed() {
        return new DocumentRequest(id, template, client, location, contact, representatives, input, true);
    }
}
