package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clientele.register.simulator.MadeUpCompany.Activity;
import org.clientele.register.simulator.MadeUpCompany.Business;
import org.clientele.register.simulator.MadeUpCompany.Court;
import org.clientele.register.simulator.MadeUpCompany.Dates;
import org.clientele.register.simulator.MadeUpCompany.Vat;
import org.junit.jupiter.api.Test;

class MadeUpCompaniesTest {

    private final List<MadeUpCompany> all = MadeUpCompanies.read().all();

    @Test
    void thereAreCompaniesOfEveryKind() {
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(businesses().map(Business::silo)).contains(1, 2, 3, 4, 6);
        assertThat(all)
                .anyMatch(company -> company.isNatural() && company.businesses().size() == 3);
        assertThat(all.stream().filter(company -> !company.localUnits().isEmpty()))
                .anyMatch(MadeUpCompany::isNatural)
                .anyMatch(company -> company.localUnits().size() > 10);
        assertThat(all).anyMatch(company -> company.krs().isEmpty() && !company.isNatural());
        assertThat(all.stream().map(MadeUpCompany::nipStatus)).contains("", "Uchylony", "Unieważniony");
        assertThat(all).anyMatch(company -> company.name().length() > 300);
    }

    @Test
    void theirBusinessStandsInEveryWay() {
        assertThat(dates())
                .anyMatch(dates -> dates.suspended() != null && dates.resumed() == null)
                .anyMatch(dates -> dates.resumed() != null)
                .anyMatch(dates -> dates.struckOff() != null)
                .anyMatch(dates -> dates.bankruptcy() != null && dates.bankruptcyEnded() == null)
                .anyMatch(dates -> dates.bankruptcyEnded() != null);
        assertThat(businesses()).anyMatch(business -> business.activities().isEmpty());
        assertThat(businesses()
                        .flatMap(business -> business.activities().stream())
                        .map(Activity::version))
                .contains("2007", "2025");
    }

    @Test
    void courtAndTaxOfficeKnowEveryCase() {
        List<Court> courts =
                all.stream().map(MadeUpCompany::court).filter(Objects::nonNull).toList();
        assertThat(courts.stream().map(Court::register)).contains("P", "S");
        assertThat(courts.stream().map(Court::manner))
                .anyMatch(manner -> manner.contains("SAMODZIELN"))
                .anyMatch(manner -> manner.contains("DWÓCH CZŁONKÓW"))
                .anyMatch(manner -> manner.contains("PROKURENTEM"))
                .anyMatch(manner -> manner.contains("WSZYSTKICH"))
                .anyMatch(manner -> manner.contains("100.000 ZŁ"));
        List<Vat> vats =
                all.stream().map(MadeUpCompany::vat).filter(Objects::nonNull).toList();
        assertThat(vats.stream().map(Vat::status)).contains("Czynny", "Zwolniony", "Niezarejestrowany");
        assertThat(vats).anyMatch(vat -> vat.removed() != null).anyMatch(vat -> vat.denied() != null);
    }

    @Test
    void theyBelongToNobody() {
        assertThat(all)
                .allMatch(company ->
                        company.regon().startsWith("99") || company.regon().equals("123456785"));
        assertThat(all.stream().map(MadeUpCompany::nip).filter(nip -> !nip.isEmpty()))
                .allMatch(nip -> nip.matches("00[1-9]\\d{7}|1234563218"));
        assertThat(all.stream().map(MadeUpCompany::krs).filter(krs -> !krs.isEmpty()))
                .allMatch(krs -> krs.matches("0009\\d{6}|0000012345"));
        assertThat(all.stream()
                        .map(MadeUpCompany::vat)
                        .filter(Objects::nonNull)
                        .flatMap(vat -> vat.accounts().stream()))
                .isNotEmpty()
                .allMatch(account -> account.matches("\\d{2}00000000\\d{16}"))
                .allMatch(MadeUpCompaniesTest::isAccount);
    }

    @Test
    void aCompanyWithAWrongNumberIsRefused() {
        MadeUpCompany first = all.getFirst();
        MadeUpCompany wrong = new MadeUpCompany(
                "990000017",
                first.nip(),
                "",
                first.krs(),
                first.legalForm(),
                null,
                first.businesses(),
                List.of(),
                List.of(),
                first.court(),
                null,
                null);

        assertThatThrownBy(() -> MadeUpCompanies.of(List.of(wrong))).hasMessageContaining("990000017");
        assertThatThrownBy(() -> MadeUpCompanies.of(List.of(first, first))).hasMessageContaining("two");
    }

    private Stream<Business> businesses() {
        return all.stream().flatMap(company -> company.businesses().stream());
    }

    private Stream<Dates> dates() {
        return businesses().map(Business::dates);
    }

    /** By the rule of ISO 7064 for Polish accounts. */
    private static boolean isAccount(String account) {
        return new java.math.BigInteger(account.substring(2) + "2521" + account.substring(0, 2))
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue()
                == 1;
    }
}
