package org.clientele.register.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.register.Answer;
import org.clientele.register.ChangeList;
import org.clientele.register.Company;
import org.clientele.register.CompanyHit;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.register.CompanyRegister;
import org.clientele.register.CourtEntry;
import org.clientele.register.CourtRegister;
import org.clientele.register.LocalUnit;
import org.clientele.register.PkdActivity;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.RegisterTime;
import org.clientele.register.Silo;
import org.clientele.register.Standing;
import org.clientele.register.VatEntry;
import org.clientele.register.VatRegister;
import org.clientele.register.simulator.MadeUpCompany.Business;
import org.clientele.security.CurrentActor;
import org.clientele.shared.identifier.Krs;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.Regon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's own clients understand all that the simulator says, in the running application. */
@IntegrationTest
class EveryMadeUpCompanyTest {

    @Autowired
    private RegisterSimulator simulator;

    @Autowired
    private CompanyRegister bir;

    @Autowired
    private CourtRegister court;

    @Autowired
    private VatRegister whiteList;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Clock clock;

    private final List<MadeUpCompany> all = MadeUpCompanies.read().all();

    @AfterEach
    void reset() {
        simulator.reset();
    }

    @Test
    void isFoundByEachOfItsNumbers() {
        assertThat(all)
                .allSatisfy(company -> assertThat(numbers(company)).allSatisfy(number -> {
                    List<CompanyHit> hits = found(() -> bir.search(number));
                    assertThat(hits).hasSameSizeAs(company.businesses());
                    assertThat(hits.stream().map(CompanyHit::name))
                            .containsExactlyElementsOf(company.businesses().stream()
                                    .map(Business::name)
                                    .toList());
                    assertThat(hits.stream().map(CompanyHit::regon)).containsOnly(company.regon());
                }));
    }

    @Test
    void isReportedInFull() {
        assertThat(all).allSatisfy(company -> {
            for (CompanyHit hit : found(() -> bir.search(regon(company.regon())))) {
                Company report = found(() -> bir.report(hit));
                Business business = company.businessIn(silo(hit.silo())).orElseThrow();
                assertThat(report.name()).isEqualTo(business.name());
                assertThat(report.nip()).isEqualTo(company.nip());
                assertThat(report.krs()).isEqualTo(company.krs());
                assertThat(report.address()).isEqualTo(hit.address());
                assertThat(report.email()).isEqualToIgnoringCase(business.email());
                assertThat(report.dates().suspended())
                        .isEqualTo(business.dates().suspended());
                assertThat(report.dates().struckOff())
                        .isEqualTo(business.dates().struckOff());
                assertThat(report.dates().bankruptcyDeclared())
                        .isEqualTo(business.dates().bankruptcy());
                assertThat(report.activities().stream().map(EveryMadeUpCompanyTest::print))
                        .containsExactlyInAnyOrderElementsOf(business.activities().stream()
                                .map(EveryMadeUpCompanyTest::print)
                                .toList());
            }
        });
    }

    @Test
    void hasItsLocalUnitsWhichStandInTheRegisterByThemselves() {
        assertThat(all.stream().filter(company -> !company.localUnits().isEmpty()))
                .isNotEmpty()
                .allSatisfy(company -> {
                    CompanyHit hit =
                            found(() -> bir.search(regon(company.regon()))).getFirst();
                    List<String> units = found(() -> bir.report(hit)).localUnits().stream()
                            .map(LocalUnit::regon)
                            .toList();
                    assertThat(units)
                            .isSubsetOf(company.localUnits().stream()
                                    .map(MadeUpCompany.LocalUnit::regon)
                                    .toList());
                    CompanyHit unit =
                            found(() -> bir.search(regon(units.getFirst()))).getFirst();
                    assertThat(unit.kind().isLocalUnit()).isTrue();
                    assertThat(found(() -> bir.report(unit)).regon()).isEqualTo(units.getFirst());
                });
    }

    @Test
    void isKnownToTheCourtAndTheTaxOffice() {
        assertThat(all.stream().filter(company -> !company.krs().isEmpty()))
                .isNotEmpty()
                .allSatisfy(company -> {
                    CourtEntry entry = found(() -> court.find(new Krs(company.krs())));
                    assertThat(entry.mannerOfRepresentation())
                            .isEqualTo(Objects.requireNonNull(company.court()).manner());
                    assertThat(entry.regon()).isEqualTo(company.regon());
                });
        assertThat(all.stream().filter(company -> !company.nip().isEmpty() && company.vat() != null))
                .isNotEmpty()
                .allSatisfy(company -> {
                    VatEntry entry = found(() -> whiteList.find(new Nip(company.nip())));
                    assertThat(entry.accounts())
                            .isEqualTo(Objects.requireNonNull(company.vat()).accounts());
                });
    }

    @Test
    void whatHappenedToACompanyIsSeenFromYesterdaysList() {
        LocalDate yesterday = today().minusDays(1);
        String regon = all.get(1).regon();
        simulator.change(regon, CompanyChange.suspended(yesterday));

        assertThat(found(() -> bir.changes(yesterday, ChangeList.CHANGED_COMPANIES)))
                .contains(regon);
        CompanyHit hit =
                found(() -> bir.search(new OfNip(new Nip("0010003307")))).getFirst();
        assertThat(found(() -> bir.report(hit)).dates().on(today())).isEqualTo(Standing.STRUCK_OFF);
    }

    @Test
    void aHundredThousandChangesAreTaken() {
        simulator.lengthenChanges(100_000);

        assertThat(found(() -> bir.changes(today().minusDays(1), ChangeList.CHANGED_COMPANIES)))
                .hasSizeGreaterThan(100_000);
    }

    @ParameterizedTest
    @EnumSource(names = {"SESSION_LOST", "BARE_ENVELOPE", "SEVERAL_PARTS", "CDATA", "FAILURE", "HANG_UP"})
    void whatIsUnusualOnceIsGotOver(Disturbance disturbance) {
        simulator.disturb(Register.BIR, disturbance, 1);

        assertThat(found(() -> bir.changes(today().minusDays(2), ChangeList.STRUCK_OFF_COMPANIES)))
                .containsExactly("995000334");
    }

    @Test
    void aBreakIsSaidToBeOne() {
        simulator.disturb(Register.BIR, Disturbance.TECHNICAL_BREAK, 1);

        assertThat(actor.asSystem("Test", () -> bir.changes(today().minusDays(2), ChangeList.STRUCK_OFF_COMPANIES)))
                .isEqualTo(new Answer.Failed<List<String>>(Register.BIR, RegisterFailure.TECHNICAL_BREAK));
    }

    private static String print(MadeUpCompany.Activity activity) {
        return activity.code() + activity.version() + activity.main();
    }

    private static String print(PkdActivity activity) {
        return activity.code() + activity.edition() + activity.main();
    }

    private LocalDate today() {
        return RegisterTime.dayOf(clock.instant());
    }

    private static Stream<CompanyNumber> numbers(MadeUpCompany company) {
        Stream<CompanyNumber> nip =
                company.nip().isEmpty() ? Stream.of() : Stream.of(new OfNip(new Nip(company.nip())));
        Stream<CompanyNumber> krs =
                company.krs().isEmpty() ? Stream.of() : Stream.of(new OfKrs(new Krs(company.krs())));
        return Stream.of(Stream.of(regon(company.regon())), nip, krs).flatMap(some -> some);
    }

    private static CompanyNumber regon(String digits) {
        return new OfRegon(new Regon(digits));
    }

    private static int silo(Silo silo) {
        return switch (silo) {
            case BUSINESS -> 1;
            case FARMING -> 2;
            case OTHER -> 3;
            case STRUCK_OFF_EARLIER -> 4;
            case LEGAL_PERSONS -> 6;
        };
    }

    private <T> T found(Supplier<Answer<T>> asking) {
        Answer<T> answer = actor.asSystem("Test", asking);
        if (answer instanceof Answer.Found<T>(T value, Instant asOf, boolean simulated)) {
            assertThat(simulated).isTrue();
            return value;
        }
        throw new AssertionError(answer);
    }
}
