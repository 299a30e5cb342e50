package org.clientele.client;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clientele.register.Company;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.Parsed;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.contactdata.WebAddress;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.NaturalCase;
import org.clientele.shared.text.PlainText;

/**
 * What a client would be like by what a register says of its company (docs/features.md S0.24): in natural letters, and
 * without anything that could not be kept.
 */
public final class CompanyDetails {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\s\\p{Z}]+");

    private static final String POLAND = "+48";
    private static final Pattern POLISH = Pattern.compile("\\+48\\d{9}");

    private CompanyDetails() {}

    /** The details of which registers know; all others are empty. */
    public static ClientDetails of(Company company) {
        PostalAddress address = address(company.address());
        return new ClientDetails(
                name(company),
                line(company.name(), ClientDetails.LEGAL_NAME_MAX),
                false,
                null,
                null,
                valid(company.nip(), Nip::parse, Nip::digits),
                valid(company.regon(), Regon::parse, Regon::digits),
                valid(company.krs(), Krs::parse, Krs::digits),
                List.of(),
                valid(company.webSite(), WebAddress::parse, WebAddress::value),
                valid(inSmallLetters(company.email()), EmailAddress::parse, EmailAddress::value),
                phone(company.phone(), region(address)),
                address,
                "",
                null,
                List.of(),
                null);
    }

    /** What people call the company: what it calls itself in short, else its name, both without the legal form. */
    private static String name(Company company) {
        return line(CompanyName.withoutForm(written(company)), ClientDetails.NAME_MAX);
    }

    private static String written(Company company) {
        return company.shortName().isBlank() ? company.name() : company.shortName();
    }

    /** The details without a name that would have to be cut: for where nobody looks at it before it is kept. */
    public static ClientDetails whole(Company company) {
        ClientDetails details = of(company);
        return isLonger(company.name(), ClientDetails.LEGAL_NAME_MAX)
                ? details.withCompanyData(
                        "",
                        details.nip(),
                        details.regon(),
                        details.krs(),
                        details.address(),
                        details.webSite(),
                        details.email(),
                        details.phone())
                : details;
    }

    /** Of which of the details a part had to be left out, as it is longer than what is kept: the properties' names. */
    public static Set<String> cut(Company company) {
        Set<String> cut = new HashSet<>();
        if (isLonger(CompanyName.withoutForm(written(company)), ClientDetails.NAME_MAX)) {
            cut.add("name");
        }
        if (isLonger(company.name(), ClientDetails.LEGAL_NAME_MAX)) {
            cut.add("legalName");
        }
        return cut;
    }

    /** An address as people write it. */
    public static PostalAddress address(PostalAddress registered) {
        return new PostalAddress(
                line(registered.street(), ClientDetails.STREET_MAX),
                line(registered.postalCode(), ClientDetails.POSTAL_CODE_MAX),
                line(registered.city(), ClientDetails.CITY_MAX),
                country(registered.country()));
    }

    private static String country(String code) {
        FieldCheck check = new FieldCheck();
        String country = check.country("country", code);
        return check.errors().isEmpty() ? country : "";
    }

    /**
     * A line of text as people write it, cut off behind a word if it is too long.
     *
     * @param longest in characters
     */
    public static String line(String registered, int longest) {
        String line = NaturalCase.of(printable(registered));
        return PlainText.line(cut(line, longest), longest).toOptional().orElse("");
    }

    private static String printable(String registered) {
        return UNPRINTABLE.matcher(registered).replaceAll(" ").strip();
    }

    private static boolean isLonger(String registered, int longest) {
        String line = printable(registered);
        return line.codePointCount(0, line.length()) > longest;
    }

    private static String cut(String line, int longest) {
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, longest));
        int lastBlank = cut.lastIndexOf(' ');
        return lastBlank > 0 ? cut.substring(0, lastBlank) : cut;
    }

    private static String inSmallLetters(String address) {
        return address.chars().anyMatch(Character::isLowerCase) ? address : address.toLowerCase(Locale.ROOT);
    }

    /** Companies write the country's code with or without plus; a Polish number that then has not nine digits is none. */
    private static String phone(String registered, String region) {
        return PhoneNumber.parse(registered, region)
                .toOptional()
                .filter(number -> !number.e164().startsWith(POLAND)
                        || POLISH.matcher(number.e164()).matches())
                .map(PhoneNumber::value)
                .orElse("");
    }

    private static String region(PostalAddress address) {
        return address.country().isEmpty() ? FieldCheck.HOME_REGION : address.country();
    }

    private static <T, F extends Enum<F>> String valid(
            String registered, Function<String, Parsed<T, F>> parse, Function<T, String> canonical) {
        return parse.apply(registered).toOptional().map(canonical).orElse("");
    }
}
