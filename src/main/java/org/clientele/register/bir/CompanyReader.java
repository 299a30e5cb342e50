package org.clientele.register.bir;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.CompanyHit;
import org.clientele.register.EntityKind;
import org.clientele.register.LocalUnit;
import org.clientele.register.PkdActivity;
import org.clientele.register.RegisterFailure;
import org.clientele.register.Silo;
import org.clientele.register.http.NoAnswerException;
import org.clientele.shared.identifier.Regon;

/** Reads companies out of the rows of BIR's reports. */
final class CompanyReader {

    private static final Map<String, EntityKind> KINDS = Map.of(
            "P", EntityKind.LEGAL,
            "F", EntityKind.NATURAL,
            "LP", EntityKind.LOCAL_OF_LEGAL,
            "LF", EntityKind.LOCAL_OF_NATURAL);
    private static final Map<String, Silo> SILOS = Map.of(
            "1", Silo.BUSINESS,
            "2", Silo.FARMING,
            "3", Silo.OTHER,
            "4", Silo.STRUCK_OFF_EARLIER,
            "6", Silo.LEGAL_PERSONS);
    private static final Pattern PKD = Pattern.compile("\\d{4}[A-Z]");
    private static final Pattern KRS = Pattern.compile("\\d{10}");
    private static final int FIRST_EDITION = 2007;
    private static final String YES = "1";
    private static final Comparator<PkdActivity> NEWEST_AND_MAIN_FIRST = Comparator.comparing(PkdActivity::edition)
            .thenComparing(PkdActivity::main)
            .reversed();

    private CompanyReader() {}

    /** @throws NoAnswerException if the row says neither what it is nor where it stands */
    static CompanyHit hit(BirRow row) {
        return new CompanyHit(
                known(KINDS, row.text("typ").toUpperCase(Locale.ROOT)),
                known(SILOS, row.text("silosid")),
                row.text("nazwa"),
                regon(row.text("regon")),
                row.text("nip"),
                BirAddress.found(row),
                row.text("wojewodztwo"),
                row.date("datazakonczeniadzialalnosci"));
    }

    private static <T> T known(Map<String, T> values, String code) {
        return Optional.ofNullable(values.get(code)).orElseThrow(() -> new NoAnswerException(RegisterFailure.GARBLED));
    }

    /**
     * @param row of the entry itself
     * @param general of the person who has it; the same for all others
     */
    static Company company(
            CompanyHit hit, BirRow row, BirRow general, List<BirRow> activities, List<BirRow> localUnits) {
        String nip = general.text("nip");
        return new Company(
                hit,
                name(hit, row, general),
                row.text("nazwaskrocona"),
                regon(row.text("regon14", "regon9", "regon")),
                nip.isEmpty() ? hit.nip() : nip,
                Optional.of(row.text("numerwrejestrzeewidencji", "numerwrejestrzewidencji"))
                        .filter(number -> hit.kind() == EntityKind.LEGAL
                                && KRS.matcher(number).matches())
                        .orElse(""),
                !general.text("statusnip").isEmpty(),
                BirAddress.reported(row),
                general.text("szczegolnaformaprawnanazwa", "podstawowaformaprawnanazwa"),
                row.text("numertelefonu"),
                row.text("adresemail"),
                row.text("adresstronyinternetowej"),
                dates(row),
                activities.stream()
                        .flatMap(CompanyReader::activity)
                        .sorted(NEWEST_AND_MAIN_FIRST)
                        .toList(),
                localUnits.stream().flatMap(CompanyReader::localUnit).toList());
    }

    private static String name(CompanyHit hit, BirRow row, BirRow person) {
        String name = row.text("nazwa");
        if (!name.isEmpty()) {
            return name;
        }
        String personName = Stream.of(person.text("imie1"), person.text("nazwisko"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return personName.isEmpty() ? hit.name() : personName;
    }

    private static CompanyDates dates(BirRow row) {
        return new CompanyDates(
                row.date("datapowstania"),
                row.date("datarozpoczeciadzialalnosci"),
                row.date("datazawieszeniadzialalnosci"),
                row.date("datawznowieniadzialalnosci"),
                row.date("datazakonczeniadzialalnosci"),
                row.date("dataskresleniazregon", "dataskresleniadzialalnoscizregon"),
                row.date("dataorzeczeniaoupadlosci"),
                row.date("datazakonczeniapostepowaniaupadlosciowego"));
    }

    /** Whether an activity of a person belongs to this part of the register; where it is not said, it does. */
    static boolean isOf(BirRow activity, Silo silo) {
        String id = activity.text("silosid", "silossymbol");
        return id.isEmpty() || SILOS.get(id) == silo;
    }

    private static Stream<PkdActivity> activity(BirRow row) {
        String code = row.text("pkdkod").replace(".", "").toUpperCase(Locale.ROOT);
        String edition = row.text("pkdwersja");
        return PKD.matcher(code).matches()
                ? Stream.of(new PkdActivity(
                        code,
                        row.text("pkdnazwa"),
                        row.text("pkdprzewazajace").equals(YES),
                        edition.isEmpty() ? FIRST_EDITION : year(edition)))
                : Stream.empty();
    }

    private static int year(String edition) {
        return edition.contains("2025") ? 2025 : FIRST_EDITION;
    }

    /** Nothing where the place is no more. */
    private static Stream<LocalUnit> localUnit(BirRow row) {
        boolean isGone = row.date("dataskresleniazregon", "datazakonczeniadzialalnosci") != null;
        return isGone
                ? Stream.empty()
                : Stream.of(new LocalUnit(row.text("regon14", "regon"), row.text("nazwa"), BirAddress.reported(row)));
    }

    /** Nine digits where five zeros follow them. */
    private static String regon(String digits) {
        return Regon.parse(digits).toOptional().map(Regon::digits).orElse(digits);
    }
}
