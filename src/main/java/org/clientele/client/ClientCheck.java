package org.clientele.client;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.contactdata.WebAddress;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;

/**
 * Whether what was typed of a client can be kept, field by field; the form asks it while people type, the service
 * before it writes.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record ClientCheck(ClientDetails clean, Map<String, String> errors) {

    public ClientCheck {
        errors = Map.copyOf(errors);
    }

    public static ClientCheck of(ClientDetails typed) {
        FieldCheck check = new FieldCheck();
        if (typed.statusId() == null) {
            check.refuse("statusId", "error.required");
        }
        if (typed.taxNumbers().size() > ClientDetails.TAX_NUMBERS_MAX) {
            check.refuse("taxNumbers", "error.tooMany");
        }
        PostalAddress address = address(check, typed.address());
        ClientDetails clean = new ClientDetails(
                check.requiredLine("name", typed.name(), ClientDetails.NAME_MAX),
                check.line("legalName", typed.legalName(), ClientDetails.LEGAL_NAME_MAX),
                typed.internal(),
                typed.statusId(),
                typed.industryId(),
                check.optional("nip", typed.nip(), Nip.parse(typed.nip()), Nip::digits, "error.nip."),
                check.optional("regon", typed.regon(), Regon.parse(typed.regon()), Regon::digits, "error.regon."),
                check.optional("krs", typed.krs(), Krs.parse(typed.krs()), Krs::digits, "error.krs."),
                typed.taxNumbers(),
                check.optional(
                        "webSite", typed.webSite(), WebAddress.parse(typed.webSite()), WebAddress::value, "error.web."),
                check.email("email", typed.email()),
                check.phone("phone", typed.phone(), address.country()),
                address,
                check.paragraphs("description", typed.description(), ClientDetails.DESCRIPTION_MAX),
                typed.parentId(),
                tags(check, typed.tags()),
                typed.ownerId());
        return new ClientCheck(clean, check.errors());
    }

    public boolean isClean() {
        return errors.isEmpty();
    }

    private static PostalAddress address(FieldCheck check, PostalAddress typed) {
        return new PostalAddress(
                check.line("street", typed.street(), ClientDetails.STREET_MAX),
                check.line("postalCode", typed.postalCode(), ClientDetails.POSTAL_CODE_MAX),
                check.line("city", typed.city(), ClientDetails.CITY_MAX),
                check.country("country", typed.country()));
    }

    /** Tags that differ in case or accents only are one, as they are to the database. */
    private static List<String> tags(FieldCheck check, List<String> typed) {
        Collator alike = Collator.getInstance(ULocale.ROOT);
        alike.setStrength(Collator.PRIMARY);
        List<String> clean = new ArrayList<>();
        for (String tag : typed) {
            String text = check.line("tags", tag, ClientDetails.TAG_MAX);
            if (!text.isEmpty() && clean.stream().noneMatch(other -> alike.compare(other, text) == 0)) {
                clean.add(text);
            }
        }
        if (clean.size() > ClientDetails.TAGS_MAX) {
            check.refuse("tags", "error.tooMany");
        }
        return clean;
    }
}
