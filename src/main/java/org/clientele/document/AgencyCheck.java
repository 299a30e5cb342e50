package org.clientele.document;

import java.util.Map;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;

/**
 * Whether what was typed of the agency can be kept.
 *
 * @param clean in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
record AgencyCheck(AgencyDetails clean, Map<String, String> errors) {

    static AgencyCheck of(AgencyDetails typed) {
        FieldCheck check = new FieldCheck();
        String country = check.country("country", typed.country());
        AgencyDetails clean = new AgencyDetails(
                check.line("name", typed.name(), AgencyDetails.NAME_MAX),
                check.optional("nip", typed.nip(), Nip.parse(typed.nip()), Nip::digits, "error.nip."),
                check.optional("regon", typed.regon(), Regon.parse(typed.regon()), Regon::digits, "error.regon."),
                check.optional("krs", typed.krs(), Krs.parse(typed.krs()), Krs::digits, "error.krs."),
                check.line("street", typed.street(), AgencyDetails.STREET_MAX),
                check.line("postalCode", typed.postalCode(), AgencyDetails.POSTAL_CODE_MAX),
                check.line("city", typed.city(), AgencyDetails.CITY_MAX),
                country,
                check.phone("phone", typed.phone(), country),
                check.email("email", typed.email()),
                bankAccount(check, typed.bankAccount()),
                check.line("representedBy", typed.representedBy(), AgencyDetails.REPRESENTED_BY_MAX),
                numberPattern(check, typed.numberPattern()));
        return new AgencyCheck(clean, check.errors());
    }

    private static String bankAccount(FieldCheck check, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return BankAccount.parse(typed).map(BankAccount::iban).orElseGet(() -> {
            check.refuse("bankAccount", "agency.bankAccount.wrong");
            return typed;
        });
    }

    private static String numberPattern(FieldCheck check, String typed) {
        return NumberPattern.parse(typed).map(NumberPattern::text).orElseGet(() -> {
            check.refuse("numberPattern", "agency.numberPattern.wrong");
            return typed;
        });
    }
}
