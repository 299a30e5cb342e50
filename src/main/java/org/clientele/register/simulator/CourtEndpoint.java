package org.clientele.register.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.register.RegisterTime;
import org.clientele.register.simulator.MadeUpCompany.Activity;
import org.clientele.register.simulator.MadeUpCompany.Address;
import org.clientele.register.simulator.MadeUpCompany.Court;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The court register over HTTP: the present entry of a company as JSON, with masked names. */
final class CourtEndpoint implements Endpoint {

    static final String PATH = "/api/krs/";

    private static final Pattern ENTRY = Pattern.compile("/api/krs/OdpisAktualny/(\\d{10})");
    private static final Pattern REGISTER = Pattern.compile("(?:^|.*&)rejestr=(\\w)(?:&.*|$)");
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private final MadeUpCompanies companies;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CourtEndpoint(MadeUpCompanies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public Reply answer(Request request) {
        Matcher entry = ENTRY.matcher(request.address().getPath());
        Matcher register =
                REGISTER.matcher(Objects.requireNonNullElse(request.address().getQuery(), ""));
        if (!entry.matches() || !register.matches()) {
            return Reply.json(400, problem(400, "Bad Request"));
        }
        return companies
                .byKrs(entry.group(1))
                .flatMap(company -> entry(company, register.group(1)))
                .map(found -> Reply.json(200, json.writeValueAsString(found)))
                .orElseGet(() -> Reply.json(404, problem(404, "Not Found")));
    }

    private String problem(int status, String title) {
        return json.writeValueAsString(
                json.createObjectNode().put("title", title).put("status", status));
    }

    private Optional<ObjectNode> entry(MadeUpCompany company, String register) {
        Court court = company.court();
        if (court == null || !court.register().equals(register)) {
            return Optional.empty();
        }
        ObjectNode root = json.createObjectNode();
        ObjectNode entry = root.putObject("odpis").put("rodzaj", "Aktualny");
        head(entry.putObject("naglowekA"), company, court);
        ObjectNode data = entry.putObject("dane");
        company(data.putObject("dzial1"), company, court);
        representation(data.putObject("dzial2"), court);
        activities(
                data.putObject("dzial3").putObject("przedmiotDzialalnosci"),
                company.businesses().getFirst().activities());
        return Optional.of(root);
    }

    private void head(ObjectNode head, MadeUpCompany company, Court court) {
        LocalDateTime now = RegisterTime.at(clock.instant());
        head.put("rejestr", "Rej" + court.register())
                .put("numerKRS", company.krs())
                .put("dataCzasOdpisu", TIME.format(now))
                .put("stanZDnia", DAY.format(now))
                .put("dataRejestracjiWKRS", day(court.registered()))
                .put("numerOstatniegoWpisu", 3)
                .put("dataOstatniegoWpisu", day(court.registered()))
                .put("stanPozycji", 1);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    private static void company(ObjectNode part, MadeUpCompany company, Court court) {
        ObjectNode named = part.putObject("danePodmiotu")
                .put("formaPrawna", court.legalForm())
                .put("nazwa", company.name().toUpperCase(POLISH));
        // The court writes the number of a local unit that is none.
        named.putObject("identyfikatory")
                .put("regon", company.regon() + "00000")
                .put("nip", company.nip());
        Address address = company.address();
        ObjectNode seat = part.putObject("siedzibaIAdres");
        seat.putObject("siedziba")
                .put("kraj", "POLSKA")
                .put("wojewodztwo", address.voivodeship())
                .put("powiat", upper(address.county()))
                .put("gmina", upper(address.municipality()))
                .put("miejscowosc", upper(address.city()));
        ObjectNode at =
                seat.putObject("adres").put("ulica", upper(address.street())).put("nrDomu", address.building());
        if (!address.flat().isEmpty()) {
            at.put("nrLokalu", address.flat());
        }
        at.put("miejscowosc", upper(address.city()))
                .put("kodPocztowy", address.postalCode())
                .put("poczta", upper(address.post()))
                .put("kraj", "POLSKA");
        if (!court.capital().isEmpty()) {
            part.putObject("kapital")
                    .putObject("wysokoscKapitaluZakladowego")
                    .put("wartosc", court.capital())
                    .put("waluta", "PLN");
        }
    }

    private static void representation(ObjectNode part, Court court) {
        ObjectNode body = part.putObject("reprezentacja")
                .put("nazwaOrganu", court.body())
                .put("sposobReprezentacji", court.manner());
        ArrayNode members = body.putArray("sklad");
        court.members()
                .forEach(member -> person(members.addObject(), member.family(), member.given())
                        .put("funkcjaWOrganie", member.function())
                        .put("czyZawieszona", member.suspended()));
        if (!court.proxies().isEmpty()) {
            ArrayNode proxies = part.putArray("prokurenci");
            court.proxies()
                    .forEach(proxy -> person(proxies.addObject(), proxy.family(), proxy.given())
                            .put("rodzajProkury", proxy.kind()));
        }
    }

    private static ObjectNode person(ObjectNode person, String family, String given) {
        person.putObject("nazwisko").put("nazwiskoICzlon", family);
        person.putObject("imiona").put("imie", given);
        person.putObject("identyfikator").put("pesel", "8**********");
        return person;
    }

    private static void activities(ObjectNode part, List<Activity> activities) {
        ArrayNode main = part.putArray("przedmiotPrzewazajacejDzialalnosci");
        ArrayNode others = part.putArray("przedmiotPozostalejDzialalnosci");
        activities.forEach(activity -> (activity.main() ? main : others)
                .addObject()
                .put("opis", activity.name())
                .put("kodDzial", activity.code().substring(0, 2))
                .put("kodKlasa", activity.code().substring(2, 4))
                .put("kodPodklasa", activity.code().substring(4)));
    }

    private static String upper(String text) {
        return text.toUpperCase(POLISH);
    }
}
