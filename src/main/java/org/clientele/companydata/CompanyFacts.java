package org.clientele.companydata;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.clientele.client.ClientDetails;
import org.clientele.register.Company;
import org.clientele.register.CompanyDates;
import org.clientele.register.PkdActivity;
import org.clientele.register.Standing;
import org.clientele.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * What BIR said of a client's company (docs/features.md N4). Empty text is "", never null.
 *
 * @param asOf when it said so
 * @param simulated whether the simulator said so
 * @param standing on that day, with its first day if the register tells it
 * @param mainActivity its PKD code, or empty
 */
@Embeddable
public record CompanyFacts(
        @Column(name = "company_as_of") Instant asOf,
        @Column(name = "company_simulated") boolean simulated,
        @Enumerated(EnumType.STRING) Standing standing,
        @Nullable LocalDate standingSince,
        String registeredName,
        String legalForm,
        @Column(name = "company_regon") String regon,
        @Column(name = "company_nip") String nip,
        boolean nipWithdrawn,
        @Column(name = "company_krs") String krs,
        @Embedded PostalAddress address,
        String mainActivity) {

    /** @param day on which the register answered */
    static CompanyFacts of(Company company, Instant asOf, boolean simulated, LocalDate day) {
        Standing standing = company.dates().on(day);
        return new CompanyFacts(
                asOf,
                simulated,
                standing,
                since(standing, company.dates()),
                company.name(),
                company.legalForm(),
                company.regon(),
                company.nip(),
                company.nipWithdrawn(),
                company.krs(),
                company.address(),
                company.mainActivity().map(PkdActivity::code).orElse(""));
    }

    /** Of a company that the register only tells to have struck off. */
    static CompanyFacts struckOff(String regon, LocalDate day, Instant asOf, boolean simulated) {
        return new CompanyFacts(
                asOf, simulated, Standing.STRUCK_OFF, day, "", "", regon, "", false, "", PostalAddress.NONE, "");
    }

    /** Whether this company is the client's: no number that both have differs. */
    boolean isAbout(ClientDetails client) {
        return isSame(nip, client.nip())
                && isSame(krs, client.krs())
                && (isSame(regon, client.regon()) || client.regon().startsWith(regon));
    }

    private static boolean isSame(String theirs, String ours) {
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours);
    }

    private static @Nullable LocalDate since(Standing standing, CompanyDates dates) {
        return switch (standing) {
            case ACTIVE -> dates.started();
            case SUSPENDED -> dates.suspended();
            case BANKRUPT -> dates.bankruptcyDeclared();
            case ENDED -> dates.ended();
            case STRUCK_OFF -> dates.struckOff();
        };
    }
}
