package org.clientele.demo;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.Uploads;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.ConsentDetails;
import org.clientele.candidate.Consents;
import org.clientele.candidate.LanguageLevel;
import org.clientele.candidate.LanguageSkill;
import org.clientele.demo.DemoResumes.Resume;
import org.clientele.demo.DemoWords.Person;
import org.clientele.demo.DemoWords.Place;
import org.clientele.demo.DemoWords.Trade;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Made-up people of every trade, each with a résumé, and most of them with a consent. */
@Component
@Profile("demo")
class DemoCandidates {

    private static final int PER_TRADE = 4;

    private final Candidates candidates;
    private final Consents consents;
    private final Uploads uploads;
    private final EntityManager memory;
    private final Clock clock;

    DemoCandidates(Candidates candidates, Consents consents, Uploads uploads, EntityManager memory, Clock clock) {
        this.candidates = candidates;
        this.consents = consents;
        this.uploads = uploads;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * A candidate that was made, and the trade.
     *
     * @param consenting whether clients may be shown anything of it
     */
    record Made(CandidateId id, CandidateDetails details, Trade trade, int index, boolean consenting) {}

    List<Made> create(DemoWords words) {
        Random random = new Random(20_261_123);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < words.trades().size() * PER_TRADE; i++) {
            Trade trade = words.trades().get(i % words.trades().size());
            CandidateDetails details = details(words, trade, i, random);
            CandidateId id = new CandidateId(DemoClients.id(candidates.add(details)));
            boolean consenting = consent(id, trade.country(), i);
            addResume(id, DemoResumes.of(details, trade, today().getYear(), i));
            made.add(new Made(id, details, trade, i, consenting));
            memory.flush();
            memory.clear();
        }
        return made;
    }

    private CandidateDetails details(DemoWords words, Trade trade, int index, Random random) {
        List<Person> people = words.peopleFrom(trade.country());
        Person given = people.get(random.nextInt(people.size()));
        List<Person> families = people.stream()
                .filter(person -> person.female() == given.female())
                .toList();
        Person family = families.get(random.nextInt(families.size()));
        List<Place> places = words.placesIn(trade.country());
        Place place = places.get(index % places.size());
        String mailbox = DemoWords.latin(given.given()) + "." + DemoWords.latin(family.family()) + (index + 1);
        return new CandidateDetails(
                given.given(),
                family.family(),
                trade.headline(),
                List.of(mailbox + "@mailbox.example"),
                List.of(DemoNumbers.phone(trade.country(), 500 + index)),
                index % 3 == 0 ? List.of("https://profiles.example/" + mailbox) : List.of(),
                place.street() + " " + (7 + index % 60),
                place.postalCode(),
                place.city(),
                trade.country(),
                LocalDate.of(1970 + index % 33, 1 + index % 12, 1 + index % 28),
                index % 4 == 3 ? "" : trade.employers().getFirst(),
                trade.skills(),
                languages(trade.country(), index),
                index % 5 == 4 ? null : BigDecimal.valueOf(wish(trade.country()) + 100L * (index % 15)),
                index % 5 == 4 ? "" : currency(trade.country()),
                SalaryPeriod.MONTH,
                index % 6 == 0 ? today().plusWeeks(index % 12) : null,
                index % 2 == 0 ? 4 * (index % 4) : null,
                source(trade.country(), index));
    }

    /** Most have given one; some gave none, some are about to expire, and one has withdrawn it. */
    private boolean consent(CandidateId id, String country, int index) {
        int turn = (index + index / 20) % 10;
        if (turn == 9) {
            return false;
        }
        LocalDate until = turn == 4 ? today().plusDays(5) : today().plusYears(1);
        SaveOutcome given = consents.give(id, 0, new ConsentDetails(today().minusWeeks(3), purpose(country), until));
        if (index == 40 && given instanceof SaveOutcome.Saved saved) {
            consents.withdraw(id, saved.version());
            return false;
        }
        return true;
    }

    private void addResume(CandidateId id, Resume resume) {
        var details = new AttachmentDetails(AttachmentCategory.RESUME, "", false);
        UploadOutcome outcome = uploads.add(
                id.value(),
                details,
                resume.fileName(),
                resume.content().length,
                new ByteArrayInputStream(resume.content()));
        if (!(outcome instanceof UploadOutcome.Kept)) {
            throw new IllegalStateException("A demo résumé was refused: " + outcome);
        }
    }

    private static List<LanguageSkill> languages(String country, int index) {
        String own = language(country);
        String other = own.equals("en") ? "de" : "en";
        return List.of(
                new LanguageSkill(own, LanguageLevel.NATIVE),
                new LanguageSkill(other, LanguageLevel.values()[1 + index % 5]));
    }

    private static String language(String country) {
        return switch (country) {
            case "DE" -> "de";
            case "UA" -> "ru";
            case "GB" -> "en";
            default -> "pl";
        };
    }

    private static long wish(String country) {
        return switch (country) {
            case "DE" -> 3_400;
            case "UA" -> 38_000;
            case "GB" -> 2_900;
            default -> 7_500;
        };
    }

    private static String currency(String country) {
        return switch (country) {
            case "DE" -> "EUR";
            case "UA" -> "UAH";
            case "GB" -> "GBP";
            default -> "PLN";
        };
    }

    private static String source(String country, int index) {
        boolean referred = index % 2 == 0;
        return switch (country) {
            case "DE" -> referred ? "Empfehlung" : "Eigene Bewerbung";
            case "UA" -> referred ? "Рекомендация" : "Обращение через сайт";
            case "GB" -> referred ? "Referral" : "Own application";
            default -> referred ? "Polecenie" : "Zgłoszenie własne";
        };
    }

    private static String purpose(String country) {
        return switch (country) {
            case "DE" -> "Weitergabe des Lebenslaufs an Kunden der Agentur für passende Stellen.";
            case "UA" -> "Передача резюме клиентам агентства для подходящих вакансий.";
            case "GB" -> "Sharing the résumé with clients of the agency for suitable vacancies.";
            default -> "Przekazanie CV klientom agencji na potrzeby odpowiednich rekrutacji.";
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
