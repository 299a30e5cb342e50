package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.CompanyTakenOver;
import org.clientele.client.TestClients;
import org.clientele.register.CompanyDates;
import org.clientele.register.Register;
import org.clientele.register.RegisterFailure;
import org.clientele.register.Standing;
import org.clientele.register.VatStatus;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.RegisterSimulator;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SaveOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Clients checked with the registers, which the simulator speaks for over HTTP. */
@IntegrationTest
@Transactional
@WithRecruiter
class RegisterChecksTest {

    private static final String SUSPENDED = "990000105";
    private static final String IN_ORDER = "990000016";

    @Autowired
    private RegisterChecks checks;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private DataProposals proposals;

    @Autowired
    private TestRegisterEntries given;

    @Autowired
    private Clients service;

    @Autowired
    private TestClients clients;

    @Autowired
    private RegisterSimulator simulator;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void calm() {
        simulator.reset();
    }

    @Test
    void aSuspendedCompanyGetsABadge() {
        ClientId client = client("Ogrody Mazowsza", "", SUSPENDED, "");

        assertThat(checks.askCompany(client)).isInstanceOf(CheckOutcome.Kept.class);

        assertThat(entries.badges(List.of(client.value())).get(client.value()).standing())
                .isEqualTo(Standing.SUSPENDED);
        assertThat(entries.of(client).company().simulated()).isTrue();
    }

    @Test
    void aCompanyInOrderGetsNoBadge() {
        ClientId client = client("Bursztynowa Logistyka", "", IN_ORDER, "");

        checks.askCompany(client);

        assertThat(entries.badges(List.of(client.value()))).isEmpty();
    }

    @Test
    void theCourtRegisterAndTheListOfVatPayersAreKeptWithTheirEvidence() {
        ClientId client = client("Bursztynowa Logistyka", "0030001004", IN_ORDER, "0009000001");

        assertThat(checks.askCourt(client)).isEqualTo(new CheckOutcome.Kept(0));
        assertThat(checks.askVat(client)).isEqualTo(new CheckOutcome.Kept(0));

        assertThat(entries.of(client).court().manner()).isEqualTo(new Manner.TwoJointly(true));
        assertThat(entries.of(client).vat()).satisfies(vat -> {
            assertThat(vat.status()).isEqualTo(VatStatus.ACTIVE);
            assertThat(vat.requestId()).isNotBlank();
        });
    }

    @Test
    void whatCannotBeAskedOrIsNotThereIsSaid() {
        ClientId nameless = client("Nobody", "", "", "");
        ClientId unknown = client("Nobody else", "", "999999990", "");

        assertThat(checks.askCompany(nameless)).isEqualTo(new CheckOutcome.NoNumber(Register.BIR));
        assertThat(checks.askVat(nameless)).isEqualTo(new CheckOutcome.NoNumber(Register.WHITE_LIST));
        assertThat(checks.askCompany(unknown)).isEqualTo(new CheckOutcome.Unknown(Register.BIR));
    }

    @Test
    void anAnswerThatIsNoneChangesNothing() {
        ClientId client = client("Młyny Nadbużańskie", "", "990000022", "");
        simulator.disturb(Register.BIR, Disturbance.HTML_PAGE, 20);

        assertThat(checks.askCompany(client)).isEqualTo(new CheckOutcome.Failed(Register.BIR, RegisterFailure.GARBLED));
        assertThat(entries.of(client)).isEqualTo(RegisterEntryView.NOTHING);
    }

    @Test
    void anAcceptedValueIsWrittenIntoTheClient() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");

        assertThat(proposals.accept(client, proposals.of(client))).isInstanceOf(SaveOutcome.Saved.class);

        ClientDetails details = service.find(client).map(ClientView::details).orElseThrow();
        assertThat(details.legalName()).isEqualTo("Rdest Odlewnia sp. z o.o.");
        assertThat(details.address().city()).isEqualTo("Łódź");
        assertThat(details.nip()).isEqualTo("1234563218");
        assertThat(proposals.of(client)).isEmpty();
    }

    @Test
    void anAddressIsAcceptedAsAWhole() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest");
        List<ProposalView> street = proposals.of(client).stream()
                .filter(proposal -> proposal.field() == DataField.STREET)
                .toList();
        assertThat(street).hasSize(1);

        assertThat(proposals.accept(client, street)).isInstanceOf(SaveOutcome.Saved.class);

        PostalAddress address =
                service.find(client).map(ClientView::details).orElseThrow().address();
        assertThat(address.street()).isEqualTo(street.getFirst().after());
        assertThat(address.city()).isEqualTo("Łódź");
        assertThat(proposals.of(client))
                .extracting(ProposalView::field)
                .noneMatch(DataField::isOfAddress)
                .contains(DataField.NIP);
    }

    @Test
    void aRejectedValueIsNotProposedAgainUntilItChanges() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");
        proposals.reject(client, proposals.of(client));

        given.differing(client, "RDEST ODLEWNIA SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ");
        assertThat(proposals.of(client)).isEmpty();

        given.differing(client, "Rdest Huta S.A.");
        assertThat(proposals.of(client)).extracting(ProposalView::after).containsExactly("Rdest Huta S.A.");
    }

    @Test
    void aRejectedPartOfTheAddressRejectsAllOfIt() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");

        proposals.reject(client, List.of(proposal(client, DataField.CITY)));

        assertThat(proposals.of(client)).extracting(ProposalView::field).noneMatch(DataField::isOfAddress);
    }

    @Test
    void aValueThatSomebodyChangedMeanwhileIsNotOverwritten() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");
        List<ProposalView> shown = proposals.of(client);
        clients.change(client, details -> DataField.LEGAL_NAME.write(details, "Typed meanwhile"));

        assertThat(proposals.accept(client, shown)).isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void whatAgreesIsTakenBackFromTheProposals() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");
        clients.change(client, details -> DataField.LEGAL_NAME.write(details, "RDEST ODLEWNIA Sp. z o. o."));

        given.differing(client, "Rdest Odlewnia sp. z o.o.");

        assertThat(proposals.of(client)).extracting(ProposalView::field).doesNotContain(DataField.LEGAL_NAME);
    }

    @Test
    void theListOfAllNamesTheClient() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");

        assertThat(proposals.page(PageRef.FIRST).rows())
                .filteredOn(row -> row.clientId().equals(client))
                .extracting(ProposalRow::clientName)
                .contains("Rdest");
    }

    @Test
    void withOtherNumbersNothingIsKnownAnyMore() {
        ClientId client = client("Rdest", "", "123456785", "");
        given.differing(client, "Rdest Odlewnia sp. z o.o.");

        clients.change(client, details -> DataField.REGON.write(details, IN_ORDER));

        assertThat(entries.of(client)).isEqualTo(RegisterEntryView.NOTHING);
        assertThat(proposals.of(client)).isEmpty();
    }

    @Test
    void aCompanyThatWasTakenOverIsKnownWithoutProposals() {
        ClientId client = client("Rdest", "", "123456785", "");

        events.publishEvent(new CompanyTakenOver(
                client, TestRegisterEntries.company("Another name", CompanyDates.NONE), List.of()));

        assertThat(entries.of(client).company().registeredName()).isEqualTo("Another name");
        assertThat(proposals.of(client)).isEmpty();
    }

    private ProposalView proposal(ClientId client, DataField field) {
        return proposals.of(client).stream()
                .filter(proposal -> proposal.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private ClientId client(String name, String nip, String regon, String krs) {
        return clients.add(clients.named(name).withCompanyData("", nip, regon, krs, PostalAddress.NONE, "", "", ""));
    }
}
