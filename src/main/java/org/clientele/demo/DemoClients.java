package org.clientele.demo;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientStatusId;
import org.clientele.client.ClientStatusItem;
import org.clientele.client.ClientStatuses;
import org.clientele.client.Clients;
import org.clientele.client.Industries;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.demo.DemoWords.Company;
import org.clientele.demo.DemoWords.Place;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.Locations;
import org.clientele.security.AccountId;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.identifier.TaxNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sixty clients at 150 locations, with 400 contacts. */
@Component
@Profile("demo")
class DemoClients {

    private static final int LOCATIONS = 150;
    private static final int CONTACTS = 400;

    private final Clients clients;
    private final ClientStatuses statuses;
    private final Industries industries;
    private final Locations locations;
    private final DemoContacts contacts;
    private final DemoNotes notes;
    private final DemoTasks tasks;
    private final DemoFiles files;
    private final EntityManager memory;

    DemoClients(
            Clients clients,
            ClientStatuses statuses,
            Industries industries,
            Locations locations,
            DemoContacts contacts,
            DemoNotes notes,
            DemoTasks tasks,
            DemoFiles files,
            EntityManager memory) {
        this.clients = clients;
        this.statuses = statuses;
        this.industries = industries;
        this.locations = locations;
        this.contacts = contacts;
        this.notes = notes;
        this.tasks = tasks;
        this.files = files;
        this.memory = memory;
    }

    /** The clients in their order. */
    List<ClientId> create(List<AccountId> owners) {
        DemoWords words = DemoWords.read();
        Random random = new Random(20_261_122);
        Map<String, ClientId> known = new HashMap<>();
        int count = words.companies().size();
        for (int i = 0; i < count; i++) {
            Company company = words.companies().get(i);
            List<Place> places = words.placesIn(company.country());
            ClientId client = saved(clients.create(details(i, company, places, owners, known, random)));
            known.put(company.name(), client);
            List<LocationId> at = addLocations(client, places, share(LOCATIONS, count, i), i);
            contacts.add(client, company, words, at, share(CONTACTS, count, i), random);
            notes.add(client.value(), words.notesFrom(company.country()), owners.get(i % owners.size()), i);
            tasks.add(client, at, words.toDosIn(company.country()), owners, i);
            files.add(
                    client.value(),
                    company.name(),
                    words.papersIn(company.country()),
                    owners.get(i % owners.size()),
                    i);
            forgetWhatIsWritten();
        }
        return words.companies().stream()
                .map(company -> Objects.requireNonNull(known.get(company.name())))
                .toList();
    }

    /** Each statement would compare all that was read or written in the transaction with what it was before. */
    private void forgetWhatIsWritten() {
        memory.flush();
        memory.clear();
    }

    private ClientDetails details(
            int index,
            Company company,
            List<Place> places,
            List<AccountId> owners,
            Map<String, ClientId> known,
            Random random) {
        boolean polish = company.country().equals("PL");
        return new ClientDetails(
                company.name(),
                company.legalName(),
                false,
                status(random),
                industry(company.pkd()),
                polish ? DemoNumbers.nip(index) : "",
                polish ? DemoNumbers.regon(index) : "",
                polish && standsInCourtRegister(company) ? DemoNumbers.krs(index) : "",
                taxNumbers(company.country(), index),
                "https://www." + company.domain(),
                "office@" + company.domain(),
                DemoNumbers.phone(company.country(), index),
                address(places.get(index % places.size()), index),
                "",
                known.get(company.parent()),
                index % 9 == 0 ? List.of("VIP") : List.of(),
                index % 8 == 7 ? null : owners.get(index % owners.size()));
    }

    /** All but civil partnerships do. */
    private static boolean standsInCourtRegister(Company company) {
        return !company.legalName().endsWith(" s.c.");
    }

    /** Most are active; the first status of the list is for those who are not yet. */
    private ClientStatusId status(Random random) {
        List<ClientStatusItem> all = statuses.list();
        int index = random.nextInt(10) < 6 ? 1 : random.nextInt(all.size());
        return all.get(index).id();
    }

    private @Nullable IndustryId industry(String pkdDivision) {
        return industries.list().stream()
                .filter(industry -> industry.pkdDivisions().contains(pkdDivision))
                .map(IndustryItem::id)
                .findFirst()
                .orElse(null);
    }

    private static List<TaxNumber> taxNumbers(String country, int index) {
        return switch (country) {
            case "DE" -> List.of(new TaxNumber("DE", "%09d".formatted(index + 1)));
            case "GB" -> List.of(new TaxNumber("GB", "%09d".formatted(index + 1)));
            case "UA" -> List.of(new TaxNumber("UA", "%012d".formatted(index + 1)));
            default -> List.of();
        };
    }

    private List<LocationId> addLocations(ClientId client, List<Place> places, int count, int offset) {
        List<LocationId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Place place = places.get((offset + i) % places.size());
            PostalAddress address = address(place, offset + i);
            LocationDetails details = new LocationDetails(
                    address.city(),
                    address.street(),
                    address.postalCode(),
                    address.city(),
                    address.country(),
                    DemoNumbers.phone(place.country(), offset * 7 + i),
                    i == 0,
                    "",
                    "");
            ids.add(new LocationId(id(locations.add(client, details))));
        }
        return ids;
    }

    private static PostalAddress address(Place place, int index) {
        int number = 3 + index * 5 % 90;
        String street = place.country().equals("GB") ? number + " " + place.street() : place.street() + " " + number;
        return new PostalAddress(street, place.postalCode(), place.city(), place.country());
    }

    /** How many of a total fall to one of a number of clients, so that they add up to the total. */
    private static int share(int total, int parts, int part) {
        return total * (part + 1) / parts - total * part / parts;
    }

    private static ClientId saved(SaveOutcome outcome) {
        return new ClientId(id(outcome));
    }

    static java.util.UUID id(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Saved(java.util.UUID id, long version)) {
            return id;
        }
        throw new IllegalStateException("Demo data was refused: " + outcome);
    }
}
