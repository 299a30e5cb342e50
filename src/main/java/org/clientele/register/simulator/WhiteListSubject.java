package org.clientele.register.simulator;

import java.time.LocalDate;
import org.clientele.register.simulator.MadeUpCompany.Address;
import org.clientele.register.simulator.MadeUpCompany.Vat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the white list says of a company. */
final class WhiteListSubject {

    private WhiteListSubject() {}

    static void write(ObjectNode subject, MadeUpCompany company, Vat vat) {
        String address = address(company.address());
        subject.put("name", company.name())
                .put("nip", company.nip())
                .put("statusVat", vat.status())
                .put("regon", company.regon())
                .putNull("pesel")
                .put("krs", nullIfEmpty(company.krs()))
                .put("residenceAddress", company.isNatural() ? address : null)
                .put("workingAddress", company.isNatural() ? null : address);
        subject.putArray("representatives");
        subject.putArray("authorizedClerks");
        subject.putArray("partners");
        subject.put("registrationLegalDate", day(vat.registered()))
                .put("registrationDenialBasis", nullIfEmpty(vat.denialBasis()))
                .put("registrationDenialDate", day(vat.denied()))
                .put("restorationBasis", nullIfEmpty(vat.restorationBasis()))
                .put("restorationDate", day(vat.restored()))
                .put("removalBasis", nullIfEmpty(vat.removalBasis()))
                .put("removalDate", day(vat.removed()));
        ArrayNode accounts = subject.putArray("accountNumbers");
        vat.accounts().forEach(accounts::add);
        subject.put("hasVirtualAccounts", vat.virtualAccounts());
    }

    private static String address(Address address) {
        String street = address.street().isEmpty() ? address.city() : address.street();
        String flat = address.flat().isEmpty() ? "" : "/" + address.flat();
        return "%s %s%s, %s %s".formatted(street, address.building(), flat, address.postalCode(), address.post());
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
