package org.clientele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.contact.RepresentativeCapacity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom a document is addressed to, and who signs it for the client (docs/features.md S4.19). */
@Component
@Order(30)
class ContactVariables implements VariableSource {

    private static final String CONTACT = "contact";

    /** Who sign for the client. */
    static final String REPRESENTATIVES = "representatives";

    private final Contacts contacts;
    private final Fields<ContactView> person;
    private final Fields<ContactView> representative;

    ContactVariables(Contacts contacts, DocumentFormat format) {
        this.contacts = contacts;
        this.person = person(format);
        this.representative = person(format)
                .date("from", contact -> contact.details().mayRepresent().from())
                .date("until", contact -> contact.details().mayRepresent().until())
                .flag("proxy", contact -> contact.details().representsAs() == RepresentativeCapacity.PROXY);
    }

    private static Fields<ContactView> person(DocumentFormat format) {
        return new Fields<ContactView>(format)
                .text("name", "Jan Bursztynowski", contact -> contact.details().fullName())
                .text("salutation", "Pan", contact -> contact.details().salutation())
                .text("firstName", "Jan", contact -> contact.details().firstName())
                .text("lastName", "Bursztynowski", contact -> contact.details().lastName())
                .text("position", "Prezes zarządu", contact -> contact.details().position())
                .text("department", "Zarząd", contact -> contact.details().department())
                .text(
                        "email",
                        "jan@bursztyn.example",
                        contact -> first(contact.details().emails()))
                .phone(
                        "phone",
                        "+48225550125",
                        contact -> first(contact.details().phones()));
    }

    private static String first(List<ContactAddress> addresses) {
        return addresses.stream().map(ContactAddress::value).findFirst().orElse("");
    }

    @Override
    public List<Variable> variables() {
        List<Variable> variables = new ArrayList<>(person.in(CONTACT));
        variables.add(representative.rows(REPRESENTATIVES));
        return variables;
    }

    @Override
    public Map<String, Object> values(DocumentSubject subject) {
        ContactView contact = Optional.ofNullable(subject.contact())
                .flatMap(id -> find(subject, id))
                .orElse(null);
        List<ContactView> signing = subject.representatives().stream()
                .flatMap(id -> find(subject, id).stream())
                .toList();
        return Map.of(
                CONTACT, person.values(contact, subject.language()),
                REPRESENTATIVES, representative.values(signing, subject.language()));
    }

    /** Only people of the client itself. */
    private Optional<ContactView> find(DocumentSubject subject, ContactId id) {
        return contacts.find(id).filter(found -> found.client().id().equals(subject.client()));
    }
}
