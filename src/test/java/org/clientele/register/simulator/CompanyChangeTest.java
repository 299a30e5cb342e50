package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clientele.register.simulator.MadeUpCompany.Dates;
import org.junit.jupiter.api.Test;

class CompanyChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final MadeUpCompany before =
            MadeUpCompanies.read().byRegon("123456785").orElseThrow();

    @Test
    void aCompanyThatMovesLeavesItsFlatAndKeepsItsTown() {
        MadeUpCompany after = CompanyChange.moved("ul. Nowa", "7").of(before);

        assertThat(before.address().flat()).isNotEmpty();
        assertThat(after.address().flat()).isEmpty();
        assertThat(after.address().street()).isEqualTo("ul. Nowa");
        assertThat(after.address().city()).isEqualTo(before.address().city());
        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void whatHappensToItsBusinessIsDated() {
        assertThat(datesAfter(CompanyChange.suspended(DAY)).suspended()).isEqualTo(DAY);
        assertThat(datesAfter(CompanyChange.bankrupt(DAY)).bankruptcy()).isEqualTo(DAY);
        Dates struckOff = datesAfter(CompanyChange.struckOff(DAY));
        assertThat(struckOff.struckOff()).isEqualTo(DAY).isEqualTo(struckOff.ended());
        assertThat(struckOff.created()).isNotNull();
    }

    @Test
    void aCompanyKeepsAllElseUnderItsNewName() {
        MadeUpCompany after = CompanyChange.renamed("INNA NAZWA").of(before);

        assertThat(after.name()).isEqualTo("INNA NAZWA");
        assertThat(after.address()).isEqualTo(before.address());
        assertThat(after.court()).isEqualTo(before.court());
        assertThat(after.vat()).isEqualTo(before.vat());
    }

    private Dates datesAfter(CompanyChange change) {
        return change.of(before).businesses().getFirst().dates();
    }
}
