package org.clientele.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.shared.Parsed;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.contactdata.WebAddress;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.clientele.shared.text.PlainText;

/**
 * Whether what was typed of a client can be kept, field by field; the form asks it while people type, the service
 * before it writes.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record ClientCheck(ClientDetails clean, Map<String, String> errors) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String DEFAULT_REGION = "PL";

    public ClientCheck {
        errors = Map.copyOf(errors);
    }

    public static ClientCheck of(ClientDetails typed) {
        return new Checker().check(typed);
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static final class Checker {

        private final Map<String, String> errors = new HashMap<>();

        ClientCheck check(ClientDetails typed) {
            String name = line("name", typed.name(), ClientDetails.NAME_MAX);
            if (name.isEmpty()) {
                errors.putIfAbsent("name", "error.required");
            }
            if (typed.statusId() == null) {
                errors.put("statusId", "error.required");
            }
            PostalAddress address = address(typed.address());
            String region = address.country().isEmpty() ? DEFAULT_REGION : address.country();
            ClientDetails clean = new ClientDetails(
                    name,
                    line("legalName", typed.legalName(), ClientDetails.LEGAL_NAME_MAX),
                    typed.internal(),
                    typed.statusId(),
                    typed.industryId(),
                    optional("nip", typed.nip(), text -> mapped(Nip.parse(text), Nip::digits), "error.nip."),
                    optional("regon", typed.regon(), text -> mapped(Regon.parse(text), Regon::digits), "error.regon."),
                    optional("krs", typed.krs(), text -> mapped(Krs.parse(text), Krs::digits), "error.krs."),
                    typed.taxNumbers(),
                    optional(
                            "webSite",
                            typed.webSite(),
                            text -> mapped(WebAddress.parse(text), WebAddress::value),
                            "error.web."),
                    optional(
                            "email",
                            typed.email(),
                            text -> mapped(EmailAddress.parse(text), EmailAddress::value),
                            "error.email."),
                    optional(
                            "phone",
                            typed.phone(),
                            text -> mapped(PhoneNumber.parse(text, region), PhoneNumber::value),
                            "error.phone."),
                    address,
                    text(
                            "description",
                            PlainText.paragraphs(typed.description(), ClientDetails.DESCRIPTION_MAX),
                            typed.description()),
                    typed.parentId(),
                    tags(typed.tags()),
                    typed.ownerId());
            if (typed.taxNumbers().size() > ClientDetails.TAX_NUMBERS_MAX) {
                errors.put("taxNumbers", "error.tooMany");
            }
            return new ClientCheck(clean, errors);
        }

        private PostalAddress address(PostalAddress typed) {
            String country = typed.country().strip().toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !COUNTRIES.contains(country)) {
                errors.put("country", "error.country");
            }
            return new PostalAddress(
                    line("street", typed.street(), ClientDetails.STREET_MAX),
                    line("postalCode", typed.postalCode(), ClientDetails.POSTAL_CODE_MAX),
                    line("city", typed.city(), ClientDetails.CITY_MAX),
                    country);
        }

        private List<String> tags(List<String> typed) {
            List<String> clean = new ArrayList<>();
            for (String tag : typed) {
                String text = line("tags", tag, ClientDetails.TAG_MAX);
                if (!text.isEmpty() && clean.stream().noneMatch(text::equalsIgnoreCase)) {
                    clean.add(text);
                }
            }
            if (clean.size() > ClientDetails.TAGS_MAX) {
                errors.put("tags", "error.tooMany");
            }
            return clean;
        }

        private String line(String field, String typed, int max) {
            return text(field, PlainText.line(typed, max), typed);
        }

        private <F extends Enum<F>> String text(String field, Parsed<String, F> parsed, String typed) {
            return switch (parsed) {
                case Parsed.Valid<String, F>(String value) -> value;
                case Parsed.Invalid<String, F>(F flaw) -> refuse(field, "error.text." + flaw.name(), typed);
            };
        }

        private String optional(String field, String typed, Parser parser, String errorPrefix) {
            if (typed.isBlank()) {
                return "";
            }
            return switch (parser.parse(typed)) {
                case Parsed.Valid<String, ?>(String value) -> value;
                case Parsed.Invalid<String, ?>(Enum<?> flaw) -> refuse(field, errorPrefix + flaw.name(), typed);
            };
        }

        private String refuse(String field, String key, String typed) {
            errors.put(field, key);
            return typed;
        }

        private static <T, F extends Enum<F>> Parsed<String, F> mapped(
                Parsed<T, F> parsed, java.util.function.Function<T, String> value) {
            return switch (parsed) {
                case Parsed.Valid<T, F>(T valid) -> Parsed.valid(value.apply(valid));
                case Parsed.Invalid<T, F>(F flaw) -> Parsed.invalid(flaw);
            };
        }
    }

    /** Reads one field; what it finds wrong is named by an enum of the field's own kind. */
    private interface Parser {

        Parsed<String, ? extends Enum<?>> parse(String typed);
    }
}
