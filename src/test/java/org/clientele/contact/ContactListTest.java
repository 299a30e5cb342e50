package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.contact.TestContacts.collecting;
import static org.clientele.contact.TestContacts.named;
import static org.clientele.contact.TestContacts.withEmails;
import static org.clientele.support.StatementCounter.statementsOf;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactSort.Key;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
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
class ContactListTest {

    @Autowired
    private ContactList list;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private ContactFilter ours;

    @BeforeEach
    void aClientOfOurOwn() {
        client = clients.add("Żółw Shipping");
        ours = ContactFilter.ALL.withClient(client);
    }

    @Test
    void aRowShowsTheFirstAddressAndWhatTheListNeeds() {
        testContacts.add(client, withEmails("Anna", "Nowak", "first@zolw.example", "second@zolw.example"));

        assertThat(firstPage(ours)).singleElement().satisfies(row -> {
            assertThat(row.fullName()).isEqualTo("Anna Nowak");
            assertThat(row.clientName()).isEqualTo("Żółw Shipping");
            assertThat(row.email()).isEqualTo("first@zolw.example");
            assertThat(row.phone()).isEmpty();
            assertThat(row.locationName()).isEmpty();
            assertThat(row.activity().active()).isTrue();
            assertThat(row.doNotContact().marked()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void pagesFollowEachOtherFromBothEndsWithoutGapOrOverlap(Key key) {
        for (int i = 0; i < PageRef.SIZE + 1; i++) {
            testContacts.add(client, "First", "Last" + i % 20);
        }
        ContactSort sort = new ContactSort(key, false);

        List<ContactRow> forward = new ArrayList<>();
        List<ContactRow> backward = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            forward.addAll(list.page(ours, sort, new PageRef(page)).rows());
            backward.addAll(0, list.page(ours, sort, new PageRef(-page)).rows());
        }

        assertThat(forward).hasSize(51).doesNotHaveDuplicates().isEqualTo(backward);
        assertThat(list.page(ours, sort, new PageRef(9)).rows()).isEmpty();
    }

    @Test
    void namesAreSortedByLastNameThenFirstName() {
        testContacts.add(client, "Zofia", "Adamska");
        testContacts.add(client, "Anna", "Żak");
        testContacts.add(client, "Anna", "Adamska");

        assertThat(firstPage(ours))
                .extracting(ContactRow::fullName)
                .containsExactly("Anna Adamska", "Zofia Adamska", "Anna Żak");
    }

    @ParameterizedTest
    @CsvSource({"swiat", "ŚWIĄT", "ucja s", "w@zolw", "olw ship", "Ś", "św"})
    void aContactIsFoundByAnyFragmentAndByTheFirstLettersOfItsLastName(String typed) {
        testContacts.add(client, withEmails("Łucja", "Świątek", "lw@zolw.example"));
        ClientId other = clients.add("Other");
        testContacts.add(other, "Ewa", "Lis");

        assertThat(list.page(ContactFilter.ALL.withText(typed), ContactSort.BY_NAME, PageRef.FIRST)
                        .rows())
                .extracting(ContactRow::lastName)
                .contains("Świątek")
                .doesNotContain("Lis");
    }

    @Test
    void flagsAndActivityFilter() {
        ContactId collector = testContacts.add(client, collecting("Anna", "Nowak", Authority.unlimited()));
        ContactId other = testContacts.add(client, named("Ewa", "Nowak"));
        contacts.deactivate(other, testContacts.version(other), Absence.unattended(InactiveReason.LEFT, null));

        assertThat(firstPage(ours.withFlags(Set.of(Flag.MAY_COLLECT_MAIL))))
                .extracting(ContactRow::id)
                .containsExactly(collector);
        assertThat(firstPage(ours.withFlags(Set.of(Flag.MAY_REPRESENT)))).isEmpty();
        assertThat(firstPage(ours.withActive(false))).extracting(ContactRow::id).containsExactly(other);
        assertThat(list.count(ours.withActive(true))).isEqualTo(1);
    }

    @Test
    void contactsOfAnArchivedClientAreNotListed() {
        testContacts.add(client, "Anna", "Nowak");

        clients.archive(client);

        assertThat(firstPage(ours)).isEmpty();
    }

    @Test
    void aPageTakesThreeStatementsAndTheCardsOfAClientTwo() {
        for (int i = 0; i < 10; i++) {
            testContacts.add(client, withEmails("First", "Last" + i, "a" + i + "@zolw.example"));
        }
        memory.flush();
        memory.clear();

        assertThat(statementsOf(() -> firstPage(ours))).hasSize(3);
        assertThat(statementsOf(() -> list.of(client, "", 100))).hasSize(2);
    }

    @Test
    @WithObserver
    void anObserverReadsTheList() {
        assertThat(firstPage(ours)).isEmpty();
    }

    private List<ContactRow> firstPage(ContactFilter filter) {
        return list.page(filter, ContactSort.BY_NAME, PageRef.FIRST).rows();
    }
}
