package org.clientele.register.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.register.Register;
import org.clientele.register.RegisterTime;
import org.clientele.register.simulator.MadeUpCompany.Vat;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The white list over HTTP: one company, several, and whether an account is a company's. */
final class WhiteListEndpoint implements Endpoint {

    static final String PATH = "/api/";

    private static final int MOST_AT_ONCE = 30;
    private static final Pattern ONE = Pattern.compile("/api/search/(nip|regon|bank-account)/(\\w+)");
    private static final Pattern SEVERAL = Pattern.compile("/api/search/(nip|regon|bank-account)s/([\\w,]+)");
    private static final Pattern CHECK = Pattern.compile("/api/check/nip/(\\d+)/bank-account/(\\d+)");
    private static final Pattern DATE = Pattern.compile("(?:^|.*&)date=([\\d-]+)(?:&.*|$)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

    private final MadeUpCompanies companies;
    private final Disturbances disturbances;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final int dailyLimit;
    private LocalDate day;
    private int searches;

    WhiteListEndpoint(MadeUpCompanies companies, Disturbances disturbances, int dailyLimit, Clock clock) {
        this.companies = companies;
        this.disturbances = disturbances;
        this.dailyLimit = dailyLimit;
        this.clock = clock;
        this.day = today();
    }

    @Override
    public Reply answer(Request request) {
        String path = request.address().getPath();
        Matcher one = ONE.matcher(path);
        Matcher several = SEVERAL.matcher(path);
        Matcher check = CHECK.matcher(path);
        if (!hasDate(request.address().getQuery())) {
            return error("WL-101", "Pole 'date' nie może być puste.");
        }
        if (check.matches()) {
            return checked(check.group(1), check.group(2));
        }
        if (isLimitReached()) {
            return error(429, "WL-191", "Przekroczono dzienny limit zapytań.");
        }
        if (one.matches()) {
            return flaw(one.group(1), one.group(2)).orElseGet(() -> one(one.group(1), one.group(2)));
        }
        return several.matches()
                ? several(several.group(1), List.of(several.group(2).split(",")))
                : Reply.json(404, "{}");
    }

    private Reply one(String by, String number) {
        ObjectNode root = json.createObjectNode();
        ObjectNode result = root.putObject("result");
        List<MadeUpCompany> found = found(by, number);
        if (by.equals("bank-account")) {
            ArrayNode subjects = result.putArray("subjects");
            found.forEach(company -> subject(subjects.addObject(), company));
        } else if (found.isEmpty()) {
            result.putNull("subject");
        } else {
            subject(result.putObject("subject"), found.getFirst());
        }
        return stamped(root, result);
    }

    private Reply several(String by, List<String> numbers) {
        if (numbers.size() > MOST_AT_ONCE) {
            return error("WL-130", "Przekroczono maksymalną liczbę podmiotów w zapytaniu.");
        }
        ObjectNode root = json.createObjectNode();
        ObjectNode result = root.putObject("result");
        ArrayNode entries = result.putArray("entries");
        for (String number : numbers) {
            ObjectNode entry = entries.addObject().put("identifier", number);
            Optional<Flaw> flaw = flawOf(by, number);
            if (flaw.isPresent()) {
                entry.putObject("error")
                        .put("code", flaw.get().code())
                        .put("message", flaw.get().message());
            } else {
                ArrayNode subjects = entry.putArray("subjects");
                found(by, number).forEach(company -> subject(subjects.addObject(), company));
            }
        }
        return stamped(root, result);
    }

    private Reply checked(String nip, String account) {
        boolean assigned = found("nip", nip).stream()
                .map(MadeUpCompany::vat)
                .anyMatch(vat -> vat != null && vat.accounts().contains(account));
        ObjectNode root = json.createObjectNode();
        ObjectNode result = root.putObject("result").put("accountAssigned", assigned ? "TAK" : "NIE");
        return stamped(root, result);
    }

    private Reply stamped(ObjectNode root, ObjectNode result) {
        result.put("requestId", UUID.randomUUID().toString().substring(0, 18))
                .put("requestDateTime", TIME.format(RegisterTime.at(clock.instant())));
        return Reply.json(200, json.writeValueAsString(root));
    }

    private List<MadeUpCompany> found(String by, String number) {
        return companies.all().stream()
                .filter(company -> company.vat() != null && is(company, company.vat(), by, number))
                .toList();
    }

    private static boolean is(MadeUpCompany company, Vat vat, String by, String number) {
        return switch (by) {
            case "nip" -> company.nip().equals(number);
            case "regon" -> company.regon().equals(number);
            default -> vat.accounts().contains(number);
        };
    }

    private static void subject(ObjectNode subject, MadeUpCompany company) {
        WhiteListSubject.write(subject, company, Objects.requireNonNull(company.vat()));
    }

    private record Flaw(String code, String message) {}

    private Optional<Reply> flaw(String by, String number) {
        return flawOf(by, number).map(flaw -> error(flaw.code(), flaw.message()));
    }

    private static Optional<Flaw> flawOf(String by, String number) {
        return by.equals("nip") && Nip.parse(number) instanceof Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw flaw)
                ? Optional.of(
                        flaw == NumberFlaw.LENGTH
                                ? new Flaw("WL-113", "Pole 'NIP' ma nieprawidłową długość. Wymagane 10 znaków.")
                                : new Flaw("WL-115", "Nieprawidłowy NIP."))
                : Optional.empty();
    }

    private Reply error(String code, String message) {
        return error(400, code, message);
    }

    private Reply error(int status, String code, String message) {
        return Reply.json(
                status,
                json.writeValueAsString(
                        json.createObjectNode().put("code", code).put("message", message)));
    }

    private synchronized boolean isLimitReached() {
        if (!today().equals(day)) {
            day = today();
            searches = 0;
        }
        return disturbances.strikes(Register.WHITE_LIST, Disturbance.QUOTA_USED_UP) || ++searches > dailyLimit;
    }

    private static boolean hasDate(@Nullable String query) {
        Matcher date = DATE.matcher(Objects.requireNonNullElse(query, ""));
        try {
            return date.matches() && LocalDate.parse(date.group(1)).getYear() > 2000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private LocalDate today() {
        return RegisterTime.dayOf(clock.instant());
    }
}
