package org.clientele.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.document.Agency;
import org.clientele.document.AgencyDetails;
import org.clientele.document.CurrentAgency;
import org.clientele.document.DocumentCurrency;
import org.clientele.document.DocumentInput;
import org.clientele.document.DocumentMaker;
import org.clientele.document.DocumentOffer;
import org.clientele.document.DocumentOffer.Person;
import org.clientele.document.DocumentOffers;
import org.clientele.document.DocumentRequest;
import org.clientele.document.MakeOutcome;
import org.clientele.document.TemplateFormat;
import org.clientele.document.TemplateRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo agency, and a few letters that were made from the samples of templates. */
@Component
@Profile("demo")
class DemoDocuments {

    private static final String PATTERN = "{kind}/{year}/{number:4}";

    private final Agency agency;
    private final DocumentOffers offers;
    private final DocumentMaker maker;
    private final Clock clock;

    DemoDocuments(Agency agency, DocumentOffers offers, DocumentMaker maker, Clock clock) {
        this.agency = agency;
        this.offers = offers;
        this.maker = maker;
        this.clock = clock;
    }

    /** Few documents, since each has a PDF that takes its time. */
    void create(List<ClientId> clients) {
        describeAgency();
        clients.stream().limit(2).forEach(client -> make(client, "pl", "Oferta rekrutacji na stanowiska produkcyjne"));
        make(clients.getFirst(), "de", "Unser Gespräch über offene Stellen");
    }

    private void describeAgency() {
        CurrentAgency current = agency.current();
        SaveOutcome outcome = agency.change(
                current.version(),
                new AgencyDetails(
                        "Lipowa Rekrutacja Sp. z o.o.",
                        DemoNumbers.nip(900),
                        DemoNumbers.regon(900),
                        DemoNumbers.krs(900),
                        "ul. Lipowa 12",
                        "00-950",
                        "Warszawa",
                        "PL",
                        DemoNumbers.phone("PL", 900),
                        "biuro@lipowa.example",
                        "PL74 0000 0000 0000 0000 0000 0001",
                        "Ewa Lipowa, prezes zarządu",
                        PATTERN));
        if (!(outcome instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("The demo agency could not be described: " + outcome);
        }
    }

    private void make(ClientId client, String language, String subject) {
        DocumentOffer offer =
                offers.of(new RecordRef(RecordType.CLIENT, client.value())).orElseThrow();
        TemplateRef template = offer.templates().stream()
                .filter(ref ->
                        ref.format() == TemplateFormat.HTML && ref.language().equals(language))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withDayOfMonth(1)
                .plusMonths(1);
        DocumentInput input =
                new DocumentInput(subject, "Warszawa", day, new BigDecimal("12500.00"), DocumentCurrency.PLN, "");
        Optional<Person> addressee = offer.people().stream().findFirst();
        MakeOutcome outcome = maker.make(new DocumentRequest(
                Uuid7.next(),
                template.id(),
                client,
                offer.locations().stream().findFirst().map(place -> place.id()).orElse(null),
                addressee.map(Person::id).orElse(null),
                offer.representatives().stream()
                        .filter(Person::isProposed)
                        .map(Person::id)
                        .toList(),
                input,
                true));
        if (!(outcome instanceof MakeOutcome.Made)) {
            throw new IllegalStateException("A demo document could not be made: " + outcome);
        }
    }
}
