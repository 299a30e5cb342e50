package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.client.AssignmentPart;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.demo.DemoWords.Sought;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.security.AccountId;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.Salary;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyDetails;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyPriority;
import org.clientele.vacancy.VacancyStart;
import org.clientele.vacancy.VacancyState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Vacancies of some of the demo clients, in every state, released to those contacts who decide or interview. */
@Component
@Profile("demo")
class DemoVacancies {

    private final Vacancies vacancies;
    private final PortalReleases releases;
    private final Contacts contacts;
    private final Locations locations;
    private final Clock clock;

    DemoVacancies(Vacancies vacancies, PortalReleases releases, Contacts contacts, Locations locations, Clock clock) {
        this.vacancies = vacancies;
        this.releases = releases;
        this.contacts = contacts;
        this.locations = locations;
        this.clock = clock;
    }

    /** A vacancy that was made, whose it is, and who of the client has a part in it. */
    record Made(VacancyId id, ClientId client, List<ContactId> contacts, Sought sought, AccountId owner) {}

    List<Made> create(DemoWords words, List<ClientId> clients, List<AccountId> recruiters) {
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < words.sought().size(); i++) {
            Sought sought = words.sought().get(i);
            List<ClientId> ofCountry = IntStream.range(0, clients.size())
                    .filter(index -> words.companies().get(index).country().equals(sought.country()))
                    .mapToObj(clients::get)
                    .toList();
            made.add(add(sought, ofCountry.get(i / 2 % ofCountry.size()), recruiters, i));
        }
        return made;
    }

    private Made add(Sought sought, ClientId client, List<AccountId> recruiters, int index) {
        List<ContactId> people = contacts.colleagues(client).stream()
                .map(ContactRef::id)
                .limit(3)
                .toList();
        VacancyState state = VacancyState.valueOf(sought.state());
        SaveOutcome added = vacancies.add(
                client,
                details(sought, client, people, recruiters, index),
                new VacancyStart(null, state == VacancyState.REQUESTED));
        VacancyId id = new VacancyId(DemoClients.id(added));
        if (!people.isEmpty() && state != VacancyState.REQUESTED) {
            DemoClients.id(releases.release(id, Set.copyOf(people.subList(0, Math.min(2, people.size())))));
        }
        if (state != VacancyState.REQUESTED && state != VacancyState.OPEN) {
            long version = vacancies.find(id).orElseThrow().version();
            DemoClients.id(vacancies.become(id, version, state, reason(sought.country(), state), today()));
        }
        return new Made(id, client, people, sought, recruiters.get(index % recruiters.size()));
    }

    private VacancyDetails details(
            Sought sought, ClientId client, List<ContactId> people, List<AccountId> recruiters, int index) {
        return new VacancyDetails(
                locations.of(client).stream().findFirst().map(LocationView::id).orElse(null),
                sought.title(),
                sought.description(),
                sought.openings(),
                index % 4 == 3 ? EmploymentForm.FIXED_TERM : EmploymentForm.PERMANENT,
                new Salary(
                        sought.from(),
                        sought.to(),
                        sought.currency(),
                        sought.country().equals("GB") ? SalaryPeriod.YEAR : SalaryPeriod.MONTH,
                        index % 2 == 0),
                VacancyPriority.values()[index % VacancyPriority.values().length],
                index % 3 == 2 ? null : today().plusWeeks(2 + index),
                Map.of(
                        recruiters.get(index % recruiters.size()),
                        AssignmentPart.OWNER,
                        recruiters.get((index + 1) % recruiters.size()),
                        AssignmentPart.SOURCER),
                parts(people),
                "",
                "",
                "",
                "",
                Set.of());
    }

    /** The first decides and interviews, the second interviews, whoever comes then is informed. */
    private static Map<ContactId, Set<ContactPart>> parts(List<ContactId> people) {
        Map<ContactId, Set<ContactPart>> parts = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Set<ContactPart> ofOne =
                    switch (i) {
                        case 0 -> Set.of(ContactPart.DECIDES, ContactPart.INTERVIEWS);
                        case 1 -> Set.of(ContactPart.INTERVIEWS);
                        default -> Set.of(ContactPart.INFORMED);
                    };
            parts.put(people.get(i), ofOne);
        }
        return parts;
    }

    private static String reason(String country, VacancyState state) {
        boolean paused = state == VacancyState.ON_HOLD;
        return switch (country) {
            case "DE" -> paused ? "Budget wird geprüft." : "Stelle ist vergeben.";
            case "UA" -> paused ? "Согласуется бюджет." : "Клиент отказался от подбора.";
            case "GB" -> paused ? "Budget under review." : "The client has withdrawn the vacancy.";
            default -> paused ? "Klient czeka na decyzję o budżecie." : "Klient zrezygnował z rekrutacji.";
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
