package org.clientele.vacancy;

import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.SaveOutcome;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What contacts say about vacancies in their portal, which has found that they see them and may write. */
@Component
@NamedInterface("portal-api")
@Transactional(propagation = Propagation.MANDATORY)
public class ContactConversations {

    private final VacancyRepository vacancies;
    private final MessageWriter writer;
    private final CurrentActor actor;

    ContactConversations(VacancyRepository vacancies, MessageWriter writer, CurrentActor actor) {
        this.vacancies = vacancies;
        this.writer = writer;
        this.actor = actor;
    }

    /** Says something to the agency, if the contact is one of the vacancy's client. */
    public SaveOutcome write(Actor.PortalActor contact, VacancyId id, String body) {
        ContactId author = new ContactId(contact.contactId());
        return actor.forContact(
                contact,
                () -> vacancies
                        .findById(id)
                        .filter(vacancy -> vacancies
                                .findContacts(Set.of(author), vacancy.clientId())
                                .contains(author))
                        .map(vacancy -> writer.write(id, body, author))
                        .orElseGet(SaveOutcome.Gone::new));
    }
}
