package org.clientele.register.krs;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.register.CourtEntry;
import org.clientele.register.PkdActivity;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.NoAnswerException;
import org.clientele.register.krs.KrsExtract.Activities;
import org.clientele.register.krs.KrsExtract.Activity;
import org.clientele.register.krs.KrsExtract.Address;
import org.clientele.register.krs.KrsExtract.Amount;
import org.clientele.register.krs.KrsExtract.Body;
import org.clientele.register.krs.KrsExtract.Data;
import org.clientele.register.krs.KrsExtract.Head;
import org.clientele.register.krs.KrsExtract.Identity;
import org.clientele.register.krs.KrsExtract.Member;
import org.clientele.register.krs.KrsExtract.Numbers;
import org.clientele.register.krs.KrsExtract.Representatives;
import org.clientele.register.krs.KrsExtract.Seat;
import org.clientele.register.krs.KrsExtract.Subject;
import org.clientele.shared.Parsed;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;
import org.jspecify.annotations.Nullable;

/** Reads what the court register answers into what the application asks for. */
final class ExtractReader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final Pattern PKD = Pattern.compile("\\d{4}[A-Z]");
    private static final LocalDate SECOND_EDITION = LocalDate.of(2025, 1, 1);

    private ExtractReader() {}

    /** @throws NoAnswerException if it is no entry, or that of another company */
    static CourtEntry read(KrsExtract answer, Krs asked) {
        Data data = part(answer.extract(), KrsExtract.Extract::data).orElseThrow(ExtractReader::garbled);
        Identity identity = part(data, Data::identity).orElseThrow(ExtractReader::garbled);
        Subject subject = part(identity, Identity::subject).orElseThrow(ExtractReader::garbled);
        Optional<Head> head = part(answer.extract(), KrsExtract.Extract::head);
        if (subject.name().isBlank()
                || head.filter(some -> isOfAnother(some, asked)).isPresent()) {
            throw garbled();
        }
        Optional<Numbers> numbers = Optional.ofNullable(subject.numbers());
        Optional<LocalDate> lastEntryOn = head.flatMap(some -> day(some.lastEntryOn()));
        Optional<Representatives> representatives = Optional.ofNullable(data.representatives());
        Optional<Body> body = representatives.map(Representatives::body);
        return new CourtEntry(
                asked.digits(),
                subject.name().strip(),
                numbers.map(Numbers::nip).map(ExtractReader::nip).orElse(""),
                numbers.map(Numbers::regon).map(ExtractReader::regon).orElse(""),
                subject.legalForm().strip(),
                part(identity, Identity::seat)
                        .map(Seat::address)
                        .map(ExtractReader::address)
                        .orElse(PostalAddress.NONE),
                part(identity, Identity::capital)
                        .map(KrsExtract.Capital::share)
                        .map(ExtractReader::amount)
                        .orElse(""),
                body.map(Body::name).map(String::strip).orElse(""),
                body.map(Body::manner).map(String::strip).orElse(""),
                body.map(ExtractReader::members).orElse(0),
                representatives.map(some -> some.proxies().size()).orElse(0),
                lastEntryOn.orElse(null),
                part(data, Data::business)
                        .map(KrsExtract.Business::activities)
                        .map(some -> activities(some, edition(lastEntryOn)))
                        .orElse(List.of()));
    }

    private static <A, B> Optional<B> part(@Nullable A whole, Function<A, @Nullable B> part) {
        return Optional.ofNullable(whole).map(part);
    }

    private static boolean isOfAnother(Head head, Krs asked) {
        return !head.krs().isBlank() && !Parsed.valid(asked).equals(Krs.parse(head.krs()));
    }

    private static String nip(String written) {
        return Nip.parse(written) instanceof Parsed.Valid<Nip, NumberFlaw>(Nip nip) ? nip.digits() : "";
    }

    private static String regon(String written) {
        return Regon.parse(written) instanceof Parsed.Valid<Regon, NumberFlaw>(Regon regon) ? regon.digits() : "";
    }

    private static PostalAddress address(Address written) {
        String number = joined("/", written.house(), written.flat());
        String street = written.street().isBlank() && !number.isEmpty() ? written.city() : written.street();
        return new PostalAddress(
                joined(" ", street, number),
                written.postalCode().strip(),
                written.city().strip(),
                country(written.country().strip()));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /** By its Polish name, or nothing if that is not known. */
    private static String country(String name) {
        return Stream.of(Locale.getISOCountries())
                .filter(code -> Locale.of("", code).getDisplayCountry(POLISH).equalsIgnoreCase(name))
                .findFirst()
                .orElse("");
    }

    private static String amount(Amount amount) {
        return joined(" ", amount.value(), amount.currency());
    }

    private static int members(Body body) {
        return (int)
                body.members().stream().filter(member -> !isSuspended(member)).count();
    }

    private static boolean isSuspended(Member member) {
        return member.suspended().equalsIgnoreCase("true") || member.suspended().equalsIgnoreCase("TAK");
    }

    private static List<PkdActivity> activities(Activities activities, int edition) {
        return Stream.concat(
                        activities.main().stream().map(some -> activity(some, true, edition)),
                        activities.others().stream().map(some -> activity(some, false, edition)))
                .filter(activity -> PKD.matcher(activity.code()).matches())
                .toList();
    }

    private static PkdActivity activity(Activity written, boolean main, int edition) {
        String code = joined("", written.division(), written.group(), written.subclass());
        return new PkdActivity(code, written.name().strip(), main, edition);
    }

    /** The court does not say; codes that were entered before 2025 are of the edition of 2007. */
    private static int edition(Optional<LocalDate> lastEntryOn) {
        return lastEntryOn.filter(day -> !day.isBefore(SECOND_EDITION)).isPresent() ? 2025 : 2007;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip(), DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static NoAnswerException garbled() {
        return new NoAnswerException(RegisterFailure.GARBLED);
    }
}
