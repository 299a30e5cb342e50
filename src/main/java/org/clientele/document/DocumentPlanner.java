package org.clientele.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.document.render.TemplateContent;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a document needs, as the one who wants it sees it. */
@Component
class DocumentPlanner {

    private final RecordSubjects subjects;
    private final Contacts contacts;
    private final DocumentTemplates templates;
    private final VariableCatalogue catalogue;
    private final DocumentNumbers numbers;
    private final Agency agency;
    private final Clock clock;

    DocumentPlanner(
            RecordSubjects subjects,
            Contacts contacts,
            DocumentTemplates templates,
            VariableCatalogue catalogue,
            DocumentNumbers numbers,
            Agency agency,
            Clock clock) {
        this.subjects = subjects;
        this.contacts = contacts;
        this.templates = templates;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.agency = agency;
        this.clock = clock;
    }

    /** What is needed for the document; empty if the client, the contact or the template is not there. */
    @Transactional(readOnly = true)
    public Optional<DocumentPlan> plan(DocumentRequest request) {
        RecordSubject client = subjects.find(request.client().value()).orElse(null);
        TemplateRef template = templates.find(request.template()).orElse(null);
        TemplateContent content =
                template == null ? null : templates.content(template).orElse(null);
        if (client == null || template == null || content == null || !isThere(request, request.contact())) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        TakenNumber number = next(template.kind(), day);
        DocumentSubject subject = new DocumentSubject(
                request.client(),
                request.location(),
                request.contact(),
                request.representatives(),
                request.input(),
                number.text(),
                day,
                Locale.of(template.language()));
        Map<String, Object> model = catalogue.values(subject);
        ContactId contact = request.contact();
        return Optional.of(new DocumentPlan(
                request.client().value(),
                contact == null ? client.ref() : contact.toRecordRef(),
                contact,
                template,
                content,
                number,
                model,
                signatories(request)));
    }

    private TakenNumber next(DocumentKind kind, LocalDate day) {
        int number = numbers.next(kind.code(), day.getYear());
        NumberPattern pattern =
                NumberPattern.parse(agency.current().details().numberPattern()).orElseThrow();
        return new TakenNumber(kind.code(), day.getYear(), number, pattern.write(kind.code(), day.getYear(), number));
    }

    /** Nobody is addressed who is archived, or with another client by now. */
    private boolean isThere(DocumentRequest request, @Nullable ContactId contact) {
        return contact == null
                || contacts.find(contact)
                        .filter(found -> !found.archived())
                        .filter(found -> found.client().id().equals(request.client()))
                        .isPresent();
    }

    private List<String> signatories(DocumentRequest request) {
        return request.representatives().stream()
                .flatMap(id -> contacts.find(id).stream())
                .filter(contact -> contact.client().id().equals(request.client()))
                .map(ContactView::details)
                .map(details -> details.fullName())
                .toList();
    }
}
