package org.clientele.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.location.LocationReferences;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.vacancy.VacancyTeam;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who can take part in interviews at a client, and where: its contacts and locations, and colleagues who see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewPeople {

    private final Contacts contacts;
    private final VacancyTeam team;
    private final LocationReferences locations;

    InterviewPeople(Contacts contacts, VacancyTeam team, LocationReferences locations) {
        this.contacts = contacts;
        this.team = team;
        this.locations = locations;
    }

    List<ContactRef> contacts(ClientId client) {
        return contacts.colleagues(client);
    }

    List<AccountRef> colleagues(ClientId client) {
        return team.selectable(client);
    }

    /** What is wrong with who and where, by field; those who took part before may stay. */
    Map<String, String> check(InterviewDetails details, ClientId client, List<Participant> before) {
        Map<String, String> errors = new HashMap<>();
        Set<UUID> known = before.stream()
                .flatMap(one -> java.util.stream.Stream.of(one.accountId(), one.contactId()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        contacts(client).forEach(contact -> known.add(contact.id().value()));
        if (!details.contacts().stream().allMatch(id -> known.contains(id.value()))) {
            errors.put("contacts", "interview.error.contact");
        }
        if (!known.containsAll(
                details.colleagues().stream().map(AccountId::value).toList())) {
            colleagues(client).forEach(colleague -> known.add(colleague.id().value()));
        }
        if (!details.colleagues().stream().allMatch(id -> known.contains(id.value()))) {
            errors.put("colleagues", "interview.error.colleague");
        }
        if (details.locationId() != null
                && locations.find(details.locationId(), client).isEmpty()) {
            errors.put("locationId", "error.gone");
        }
        return errors;
    }
}
