package org.clientele.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.document.render.TemplateContent;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * All that is needed to make a document, with no transaction open.
 *
 * @param about whom it is addressed to, else the client
 * @param number that it would have, if nobody is quicker
 * @param model the values of all variables
 * @param signatories names of those who sign for the client
 */
record DocumentPlan(
        UUID client,
        RecordRef about,
        @Nullable ContactId contact,
        TemplateRef template,
        TemplateContent content,
        TakenNumber number,
        Map<String, Object> model,
        List<String> signatories) {

    /** What the document's file is called, without its extension; the slashes of its number would be a path. */
    String fileName() {
        return number.text().replaceAll("[/\\\\]+", "-") + " " + template.name();
    }
}
