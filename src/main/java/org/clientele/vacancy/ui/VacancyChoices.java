package org.clientele.vacancy.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.client.ClientRef;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.offlimits.MarketAnswer;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.jspecify.annotations.Nullable;

/** What one can choose from in the form of a vacancy, and the names of what is chosen. */
record VacancyChoices(
        ClientRef client,
        List<LocationView> locations,
        List<AccountRef> people,
        Supplier<List<ContactRef>> contacts,
        Consumer<Consumer<ContactId>> contactMaker,
        List<IndustryItem> industries,
        BiFunction<List<String>, Set<IndustryId>, MarketAnswer> market) {

    Optional<LocationView> location(@Nullable LocationId id) {
        return locations.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    String nameOf(AccountId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .map(AccountRef::name)
                .findFirst()
                .orElse("");
    }

    String nameOf(ContactId id) {
        return contacts.get().stream()
                .filter(contact -> contact.id().equals(id))
                .map(ContactRef::name)
                .findFirst()
                .orElse("");
    }

    String nameOf(IndustryId id) {
        return industries.stream()
                .filter(industry -> industry.id().equals(id))
                .map(IndustryItem::name)
                .findFirst()
                .orElse("");
    }
}
