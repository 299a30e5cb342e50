package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.access.TestAccess;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.client.TestClients;
import org.clientele.register.Register;
import org.clientele.register.simulator.Disturbance;
import org.clientele.register.simulator.RegisterSimulator;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.PageRef;
import org.clientele.shared.PostalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class RegisterBatchesTest {

    @Autowired
    private RegisterBatches batches;

    @Autowired
    private BatchRunner runner;

    @Autowired
    private Clients service;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private RegisterSimulator simulator;

    @BeforeTransaction
    void hireStaff() {
        staff.idOf(Role.TEAM_LEAD);
    }

    @AfterEach
    void calm() {
        simulator.reset();
    }

    @Test
    void whatIsEmptyIsFilledInAndWhatDiffersIsProposed() {
        ClientId empty = client("Bursztynowa Logistyka", "", "990000016");
        ClientId differing = client("Młyny Nadbużańskie", "Młyny sp. z o.o.", "990000022");
        ClientId unknown = client("Nobody", "", "999999990");
        BatchId batch = batches.start().orElseThrow();

        run(batch);

        assertThat(service.find(empty).map(ClientView::details).orElseThrow().nip())
                .isEqualTo("0030001004");
        List<BatchLineRow> report = batches.report(batch);
        assertThat(report)
                .extracting(BatchLineRow::clientId, BatchLineRow::result)
                .contains(
                        tuple(empty, BatchResult.FILLED),
                        tuple(differing, BatchResult.DIFFERS),
                        tuple(unknown, BatchResult.UNKNOWN));
        BatchRow row = row(batch);
        assertThat(row.state()).isEqualTo(BatchState.FINISHED);
        assertThat(row.done()).isEqualTo(row.total());
    }

    @Test
    void partsOfTheRegistersAddressAreNotPutBesidePartsOfAnother() {
        ClientId client = client("Bursztynowa Logistyka", "", "990000016");
        clients.change(client, details -> DataField.CITY.write(details, "Qzyxów"));

        run(batches.start().orElseThrow());

        assertThat(service.find(client).map(ClientView::details).orElseThrow().address())
                .satisfies(address -> {
                    assertThat(address.city()).isEqualTo("Qzyxów");
                    assertThat(address.street()).isEmpty();
                });
    }

    @Test
    void onlyClientsThatWhoStartedItSeesAreAskedAbout() {
        ClientId seen = client("Bursztynowa Logistyka", "", "990000016");
        ClientId hidden = client("Młyny Nadbużańskie", "", "990000022");
        visibility.set(Visibility.ASSIGNED);
        access.grant(staff.idOf(Role.TEAM_LEAD), seen.value());
        access.withdraw(staff.idOf(Role.TEAM_LEAD), hidden.value());

        run(batches.start().orElseThrow());

        assertThat(clients.change(hidden, details -> {
                    assertThat(details.nip()).isEmpty();
                    return details;
                }))
                .isNotNull();
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void aCancelledBatchDoesNothingMore() {
        ClientId client = client("Bursztynowa Logistyka", "", "990000016");
        BatchId batch = batches.start().orElseThrow();
        assertThat(batches.cancel(batch)).isTrue();

        run(batch);

        assertThat(service.find(client).map(ClientView::details).orElseThrow().nip())
                .isEmpty();
        assertThat(row(batch).state()).isEqualTo(BatchState.CANCELLED);
    }

    @Test
    void aBatchStopsWhereTheRegisterDoesNotAnswerAndGoesOnLater() {
        ClientId client = client("Apteki Zdrowa Rodzina", "", "990000074");
        BatchId batch = batches.start().orElseThrow();
        simulator.disturb(Register.BIR, Disturbance.TECHNICAL_BREAK, 1);
        run(batch);
        assertThat(row(batch).state()).isEqualTo(BatchState.STOPPED);

        simulator.reset();
        assertThat(batches.resume(batch)).isTrue();
        run(batch);

        assertThat(row(batch).state()).isEqualTo(BatchState.FINISHED);
        assertThat(service.find(client).map(ClientView::details).orElseThrow().nip())
                .isNotEmpty();
    }

    @Test
    void oneAtATimeIsEnough() {
        assertThat(batches.start()).isPresent();
        assertThat(batches.start()).isEmpty();
    }

    private void run(BatchId batch) {
        runner.run(batch, () -> false);
    }

    private BatchRow row(BatchId batch) {
        return batches.page(PageRef.FIRST).rows().stream()
                .filter(row -> row.id().equals(batch))
                .findFirst()
                .orElseThrow();
    }

    private ClientId client(String name, String legalName, String regon) {
        return clients.add(
                clients.named(name).withCompanyData(legalName, "", regon, "", PostalAddress.NONE, "", "", ""));
    }
}
