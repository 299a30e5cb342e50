package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.clientele.client.ClientId;
import org.clientele.contact.Absence;
import org.clientele.contact.AddressKind;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.DoNotContact;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.demo.DemoWords.Company;
import org.clientele.demo.DemoWords.Job;
import org.clientele.demo.DemoWords.Person;
import org.clientele.location.LocationId;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people at the demo clients, with every state that a contact can be in. */
@Component
@Profile("demo")
class DemoContacts {

    private final Contacts contacts;
    private final Clock clock;
    private int made;

    DemoContacts(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    void add(ClientId client, Company company, DemoWords words, List<LocationId> at, int count, Random random) {
        List<Person> people = words.peopleFrom(company.country());
        List<Job> jobs = words.jobsIn(company.country());
        @Nullable ContactId head = null;
        for (int i = 0; i < count; i++) {
            Person given = people.get(random.nextInt(people.size()));
            List<Person> families = people.stream()
                    .filter(person -> person.female() == given.female())
                    .toList();
            Person family = families.get(random.nextInt(families.size()));
            LocationId location = i % 5 == 4 ? null : at.get(i % at.size());
            SaveOutcome outcome = contacts.add(
                    client, details(company, given, family.family(), jobs.get(i % jobs.size()), location, head, i));
            ContactId contact = new ContactId(DemoClients.id(outcome));
            head = head == null ? contact : head;
            if (made % 23 == 11) {
                contacts.deactivate(
                        contact, 0, Absence.unattended(InactiveReason.PARENTAL_LEAVE, today().plusMonths(5)));
            }
            made++;
        }
    }

    private ContactDetails details(
            Company company,
            Person given,
            String family,
            Job job,
            @Nullable LocationId location,
            @Nullable ContactId head,
            int index) {
        String mailbox = "%s.%s".formatted(DemoWords.latin(given.given()), DemoWords.latin(family));
        String country = company.country();
        return new ContactDetails(
                salutation(country, given.female()),
                given.given(),
                family,
                job.position(),
                job.department(),
                location,
                index == 0 ? null : head,
                language(country),
                List.of(new ContactAddress(AddressKind.WORK, mailbox + "@" + company.domain())),
                List.of(new ContactAddress(
                        AddressKind.WORK, DemoNumbers.phone(country, 100 + made).replace(" ", ""))),
                index % 6 != 5,
                index % 4 == 1 ? new Authority(true, today().minusMonths(2), until()) : Authority.NONE,
                index == 0 ? Authority.unlimited() : Authority.NONE,
                index == 0 ? RepresentativeCapacity.MEMBER : RepresentativeCapacity.UNSTATED,
                "",
                made % 41 == 20 ? new DoNotContact(today().minusWeeks(3), "") : DoNotContact.NO);
    }

    /** Some authorities are over, some end soon, the others have time. */
    private LocalDate until() {
        return switch (made % 5) {
            case 0 -> today().minusDays(9);
            case 1 -> today().plusDays(6);
            default -> today().plusYears(1);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String salutation(String country, boolean female) {
        return switch (country) {
            case "DE" -> female ? "Frau" : "Herr";
            case "UA" -> female ? "Пані" : "Пан";
            case "GB" -> female ? "Ms" : "Mr";
            default -> female ? "Pani" : "Pan";
        };
    }

    private static String language(String country) {
        return switch (country) {
            case "DE" -> "de";
            case "UA" -> "uk";
            case "GB" -> "en";
            default -> "pl";
        };
    }
}
