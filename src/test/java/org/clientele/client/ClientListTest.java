package org.clientele.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.support.StatementCounter.statementsOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientSort.Key;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ClientListTest {

    @Autowired
    private ClientList list;

    @Autowired
    private Clients clients;

    @Autowired
    private ClientStatusRepository statuses;

    private ClientStatus status;
    private ClientFilter ours;

    @BeforeEach
    void aStatusOfOurOwn() {
        status = new ClientStatus(
                new ClientStatusId(Uuid7.next()),
                new ClientStatusDetails("Status of this test", StatusColour.GREEN),
                1,
                new Stamp("Tests", Instant.now()));
        statuses.save(status);
        ours = ClientFilter.ALL.withStatuses(Set.of(status.getId()));
    }

    @Test
    void aRowShowsWhatTheListNeeds() {
        create("Zielony Ogród", "1234563218", "Łódź");

        assertThat(firstPage(ours).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Zielony Ogród");
            assertThat(row.statusName()).isEqualTo("Status of this test");
            assertThat(row.statusColour()).isEqualTo(StatusColour.GREEN);
            assertThat(row.industryName()).isEmpty();
            assertThat(row.city()).isEqualTo("Łódź");
            assertThat(row.ownerName()).isEqualTo("Rita Recruiter");
            assertThat(row.contactCount()).isZero();
            assertThat(row.changedAt()).isNotNull();
        });
    }

    @Test
    void pagesFollowEachOtherFromBothEndsWithoutGapOrOverlap() {
        for (int i = 0; i < 2 * PageRef.SIZE + 1; i++) {
            create("Client %03d".formatted(i % 60), "", "");
        }

        List<ClientRow> forward = new ArrayList<>();
        List<ClientRow> backward = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            forward.addAll(
                    list.page(ours, ClientSort.BY_NAME, new PageRef(page)).rows());
            backward.addAll(
                    0, list.page(ours, ClientSort.BY_NAME, new PageRef(-page)).rows());
        }

        assertThat(forward).hasSize(101).doesNotHaveDuplicates().isEqualTo(backward);
        assertThat(list.page(ours, ClientSort.BY_NAME, new PageRef(2)).hasNext())
                .isTrue();
        assertThat(list.page(ours, ClientSort.BY_NAME, new PageRef(3)).hasNext())
                .isFalse();
        assertThat(list.page(ours, ClientSort.BY_NAME, new PageRef(4)).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void eachColumnSortsInBothDirections(Key key) {
        create("Alfa", "", "Warszawa");
        create("Beta", "", "Gdynia");
        create("Gamma", "", "Kielce");

        List<ClientRow> up =
                list.page(ours, new ClientSort(key, true), PageRef.FIRST).rows();
        List<ClientRow> down =
                list.page(ours, new ClientSort(key, false), PageRef.FIRST).rows();

        assertThat(up).hasSize(3).isEqualTo(down.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "zolc, Żółć",
        "ŻÓŁ, Żółć",
        "muller, Müller & Söhne GmbH",
        "ller & s, Müller & Söhne GmbH",
        "ohn, Müller & Söhne GmbH",
        "krak, Żółć",
        "123-456-32-18, Żółć",
        "PL 123 456 32 18, Żółć",
        "45632, Żółć",
        "m, Müller & Söhne GmbH",
        "Mü, Müller & Söhne GmbH",
        "24 7, 24/7 Logistik"
    })
    void aFragmentIsEnough(String typed, String found) {
        create("Żółć", "1234563218", "Kraków");
        create("Müller & Söhne GmbH", "", "Köln");
        create("24/7 Logistik", "", "Brno");

        assertThat(firstPage(ours.withText(typed)).rows())
                .extracting(ClientRow::name)
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"%%%", "___", "x%", "'!'", "zo_c", "xyz"})
    void whatIsNotThereIsNotFound(String typed) {
        create("Żółć", "", "");

        assertThat(firstPage(ours.withText("q" + typed)).rows()).isEmpty();
    }

    @Test
    void clientsAreCountedToAThousandAndNoFurther() {
        create("Alfa", "", "");
        create("Beta", "", "");

        assertThat(list.count(ours)).isEqualTo(2);
        assertThat(list.count(ours.withText("alf"))).isEqualTo(1);
    }

    @Test
    void aPageTakesTwoStatementsHoweverManyRowsItHas() {
        for (int i = 0; i < PageRef.SIZE; i++) {
            create("Client %03d".formatted(i), "", "");
        }

        assertThat(statementsOf(() -> firstPage(ours))).hasSize(2);
        assertThat(statementsOf(() -> list.count(ours))).hasSize(1);
    }

    private Slice<ClientRow> firstPage(ClientFilter filter) {
        return list.page(filter, ClientSort.BY_NAME, PageRef.FIRST);
    }

    private void create(String name, String nip, String city) {
        ClientDetails details = new ClientDetails(
                name,
                "",
                false,
                status.getId(),
                null,
                nip,
                "",
                "",
                List.of(),
                "",
                "",
                "",
                new PostalAddress("", "", city, ""),
                "",
                null,
                List.of(),
                null);
        assertThat(clients.create(details)).isInstanceOf(SaveOutcome.Saved.class);
    }
}
