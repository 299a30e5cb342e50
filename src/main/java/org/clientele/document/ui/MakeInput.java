package org.clientele.document.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.document.DocumentCurrency;
import org.clientele.document.DocumentInput;
import org.clientele.document.DocumentOffer;
import org.clientele.document.DocumentOffer.Person;
import org.clientele.document.DocumentRequest;
import org.clientele.document.TemplateRef;
import org.clientele.location.LocationView;
import org.jspecify.annotations.Nullable;

/** What is chosen and typed for a document. */
public record MakeInput(
        String language,
        @Nullable TemplateRef template,
        @Nullable LocationView location,
        @Nullable Person contact,
        Set<Person> representatives,
        String subject,
        String place,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        DocumentCurrency currency,
        String remarks) {

    /** What is proposed: those who represent the client today (docs/features.md S4.19). */
    static MakeInput proposed(DocumentOffer offer, String language) {
        List<TemplateRef> templates = templates(offer, language);
        return new MakeInput(
                language,
                templates.size() == 1 ? templates.getFirst() : null,
                null,
                offer.people().stream()
                        .filter(person -> person.id().equals(offer.contact()))
                        .findFirst()
                        .orElse(null),
                Set.copyOf(offer.people().stream().filter(Person::isProposed).toList()),
                "",
                "",
                null,
                null,
                DocumentCurrency.PLN,
                "");
    }

    /** The templates of a language. */
    static List<TemplateRef> templates(DocumentOffer offer, String language) {
        return offer.templates().stream()
                .filter(template -> template.language().equals(language))
                .toList();
    }

    /** What is asked for; those who sign come in the order of the list they were chosen from. */
    DocumentRequest toRequest(UUID id, TemplateRef chosen, DocumentOffer offer) {
        return new DocumentRequest(
                id,
                chosen.id(),
                offer.client(),
                location == null ? null : location.id(),
                contact == null ? null : contact.id(),
                offer.representatives().stream()
                        .filter(representatives::contains)
                        .map(Person::id)
                        .toList(),
                new DocumentInput(subject, place, day, amount, currency, remarks),
                false);
    }
}
