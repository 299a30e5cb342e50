package org.clientele.document;

import java.util.List;
import java.util.Map;
import org.clientele.shared.identifier.Nip;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agency itself. */
@Component
@Order(40)
class AgencyVariables implements VariableSource {

    private static final String AGENCY = "agency";

    private final Agency agency;
    private final Fields<AgencyDetails> fields;

    AgencyVariables(Agency agency, DocumentFormat format) {
        this.agency = agency;
        this.fields = new Fields<AgencyDetails>(format)
                .text("name", "Lipowa Rekrutacja Sp. z o.o.", AgencyDetails::name)
                .text("nip", "001-000-00-13", details -> nip(details.nip()))
                .text("regon", "990000014", AgencyDetails::regon)
                .text("krs", "0000912346", AgencyDetails::krs)
                .part("address", AgencyDetails::address, Addresses.fields(format))
                .phone("phone", "+48225550100", AgencyDetails::phone)
                .text("email", "biuro@lipowa.example", AgencyDetails::email)
                .text("bankAccount", "PL74 0000 0000 0000 0000 0000 0001", details -> account(details.bankAccount()))
                .text("representedBy", "Ewa Lipowa, prezes zarządu", AgencyDetails::representedBy);
    }

    private static String nip(String digits) {
        return digits.isEmpty() ? "" : new Nip(digits).formatted();
    }

    private static String account(String iban) {
        return iban.isEmpty() ? "" : new BankAccount(iban).formatted();
    }

    @Override
    public List<Variable> variables() {
        return fields.in(AGENCY);
    }

    @Override
    public Map<String, Object> values(DocumentSubject subject) {
        return Map.of(AGENCY, fields.values(agency.current().details(), subject.language()));
    }
}
