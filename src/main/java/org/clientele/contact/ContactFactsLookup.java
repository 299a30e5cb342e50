package org.clientele.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.location.Location;
import org.clientele.location.LocationReferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the ids in checked details stand for, and what cannot be right about them. */
@Component
class ContactFactsLookup {

    /** Longer chains of superiors are refused; nobody has one, and a walk up the chain stays short. */
    private static final int CHAIN_MAX = 20;

    private final ContactRepository contacts;
    private final LocationReferences locations;

    ContactFactsLookup(ContactRepository contacts, LocationReferences locations) {
        this.contacts = contacts;
        this.locations = locations;
    }

    /** Either facts or errors by field. */
    record Found(Optional<ContactFacts> facts, Map<String, String> errors) {}

    /** For a contact that is new to the client. */
    Found find(ContactDetails details, ClientId client) {
        return find(details, client, null, Set.of());
    }

    /** For a contact that is being changed. */
    Found find(ContactDetails details, Contact self) {
        return find(details, self.clientId(), self, Set.of(self.id()));
    }

    /** For a contact that another one becomes a part of. */
    Found find(ContactDetails details, Contact kept, Contact absorbed) {
        return find(details, kept.clientId(), kept, Set.of(kept.id(), absorbed.id()));
    }

    /** @param selves those whom the superior must not report to */
    private Found find(ContactDetails details, ClientId client, @Nullable Contact self, Set<ContactId> selves) {
        Map<String, String> errors = new HashMap<>();
        Optional<Location> location = details.location().flatMap(id -> locations.find(id, client));
        if (details.locationId() != null && location.isEmpty()) {
            errors.put("locationId", "error.gone");
        }
        Optional<Contact> superior = details.reportsTo().flatMap(contacts::findForShare);
        if (details.reportsToId() != null) {
            flawOfSuperior(superior, client, self, selves).ifPresent(key -> errors.put("reportsToId", key));
        }
        Optional<ContactFacts> facts = errors.isEmpty()
                ? Optional.of(new ContactFacts(details, location.orElse(null), superior.orElse(null)))
                : Optional.empty();
        return new Found(facts, errors);
    }

    /** A superior who has been archived may stay, but cannot be chosen anew. */
    private Optional<String> flawOfSuperior(
            Optional<Contact> superior, ClientId client, @Nullable Contact self, Set<ContactId> selves) {
        boolean stays = self != null && superior.isPresent() && self.reportsTo().equals(superior);
        if (superior.isEmpty()
                || !superior.get().clientId().equals(client)
                || superior.get().isArchived() && !stays) {
            return Optional.of("error.gone");
        }
        Optional<Contact> above = superior;
        for (int links = 0; above.isPresent(); links++) {
            if (selves.contains(above.get().id())) {
                return Optional.of("contact.reportsTo.circle");
            }
            if (links == CHAIN_MAX) {
                return Optional.of("contact.reportsTo.tooLong");
            }
            above = above.get().reportsTo().map(Contact::id).flatMap(contacts::findForShare);
        }
        return Optional.empty();
    }
}
