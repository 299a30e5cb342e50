package org.clientele.companydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.companydata.RepresentationCheck.AskYourself;
import org.clientele.companydata.RepresentationCheck.Enough;
import org.clientele.companydata.RepresentationCheck.NothingKnown;
import org.clientele.companydata.RepresentationCheck.TooFew;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.contact.TestContacts;
import org.clientele.register.CompanyDates;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class RepresentationsTest {

    private static final String TWO = "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE ALBO CZŁONEK ZARZĄDU ŁĄCZNIE Z PROKURENTEM";

    @Autowired
    private Representations representations;

    @Autowired
    private TestRegisterEntries entries;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Rdest Foundry");
    }

    @Test
    void nothingIsKnownUntilTheCourtRegisterWasAsked() {
        assertThat(representations.check(client, List.of(representative("Ada"))))
                .isEqualTo(new NothingKnown());
        assertThat(representations.of(client)).isEmpty();
    }

    @Test
    void nothingIsKnownWhereTheRegisterSaysNothing() {
        entries.court(client, " ", 2);

        assertThat(representations.check(client, List.of())).isEqualTo(new NothingKnown());
    }

    @Test
    void ofTwoWhoHaveToSignOneIsTooFew() {
        entries.court(client, TWO, 3);
        ContactId ada = representative("Ada");

        assertThat(representations.check(client, List.of(ada))).isEqualTo(new TooFew(new Manner.TwoJointly(true), 1));
        assertThat(representations.check(client, List.of(ada, representative("Ewa"))))
                .isEqualTo(new Enough());
    }

    @Test
    void whoDoesNotRepresentTheClientTodayDoesNotCount() {
        entries.court(client, "Każdy członek zarządu samodzielnie", 3);
        LocalDate today = LocalDate.now();
        ContactId former = contact("Ada", new Authority(true, null, today.minusDays(3)));
        ContactId future = contact("Ewa", new Authority(true, today.plusDays(3), null));
        ContactId another = contact("Iza", Authority.NONE);

        assertThat(representations.check(client, List.of(former, future, another)))
                .isEqualTo(new TooFew(new Manner.Alone(), 1));
    }

    @Test
    void somebodyOfAnotherClientDoesNotCount() {
        entries.court(client, "Każdy członek zarządu samodzielnie", 3);
        ContactId stranger = contacts.add(clients.add("Rdest Mills"), representing("Ada", Authority.unlimited()));

        assertThat(representations.check(client, List.of(stranger))).isInstanceOf(TooFew.class);
    }

    @Test
    void allHaveToSignAsManyAsTheBodyHas() {
        entries.court(client, "Wszyscy członkowie zarządu łącznie", 3);

        assertThat(representations.check(client, List.of(representative("Ada"), representative("Ewa"))))
                .isEqualTo(new TooFew(new Manner.AllJointly(), 1));
    }

    /** M is a member of the body, P a proxy, and of U nobody has said it; each case of those who sign, and the answer. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
            Każdy członek zarządu samodzielnie,                                       M,   enough
            Każdy członek zarządu samodzielnie,                                       P,   ask
            Każdy członek zarządu samodzielnie,                                       U,   ask
            Każdy członek zarządu samodzielnie,                                       PP,  ask
            Każdy członek zarządu samodzielnie,                                       MP,  enough
            Dwóch członków zarządu łącznie,                                           MM,  enough
            Dwóch członków zarządu łącznie,                                           M,   1
            Dwóch członków zarządu łącznie,                                           P,   1
            Dwóch członków zarządu łącznie,                                           MP,  ask
            Dwóch członków zarządu łącznie,                                           PP,  ask
            Dwóch członków zarządu łącznie,                                           MU,  ask
            Dwóch członków zarządu łącznie,                                           MMP, enough
            Dwóch członków zarządu łącznie albo członek zarządu łącznie z prokurentem, MP, enough
            Dwóch członków zarządu łącznie albo członek zarządu łącznie z prokurentem, PP, ask
            Dwóch członków zarządu łącznie albo członek zarządu łącznie z prokurentem, PU, ask
            Członek zarządu łącznie z prokurentem,                                    MP,  enough
            Członek zarządu łącznie z prokurentem,                                    MM,  ask
            Członek zarządu łącznie z prokurentem,                                    PP,  ask
            Członek zarządu łącznie z prokurentem,                                    UU,  ask
            Członek zarządu łącznie z prokurentem,                                    M,   1
            Członek zarządu łącznie z prokurentem,                                    P,   1
            Wszyscy członkowie zarządu łącznie,                                       MMM, enough
            Wszyscy członkowie zarządu łącznie,                                       MMP, ask
            Wszyscy członkowie zarządu łącznie,                                       MMU, ask
            Wszyscy członkowie zarządu łącznie,                                       MP,  1
            """)
    void aProxyIsNoMemberAndWhoIsNeitherCountsAsNeither(String sentence, String signing, String answer) {
        entries.court(client, sentence, 3);
        List<ContactId> ids =
                signing.chars().mapToObj(letter -> signs((char) letter)).toList();

        String found =
                switch (representations.check(client, ids)) {
                    case Enough enough -> "enough";
                    case TooFew few -> Integer.toString(few.missing());
                    case AskYourself ask -> "ask";
                    case NothingKnown nothing -> "nothing";
                };
        assertThat(found).isEqualTo(answer);
    }

    @Test
    void aMemberWhoseTimeIsOverDoesNotCountBesideAProxy() {
        entries.court(client, "Członek zarządu łącznie z prokurentem", 2);
        ContactId former =
                contact("Ada", new Authority(true, null, LocalDate.now().minusDays(1)));

        assertThat(representations.check(client, List.of(former, signs('P')))).isInstanceOf(TooFew.class);
    }

    private ContactId signs(char letter) {
        RepresentativeCapacity capacity =
                switch (letter) {
                    case 'M' -> RepresentativeCapacity.MEMBER;
                    case 'P' -> RepresentativeCapacity.PROXY;
                    default -> RepresentativeCapacity.UNSTATED;
                };
        return contacts.add(client, TestContacts.representing("Ada", "Rdest", Authority.unlimited(), capacity));
    }

    @Test
    void ofACompanyInBankruptcyAPersonHasToSayWhoSigns() {
        entries.court(client, "Każdy członek zarządu samodzielnie", 1);
        entries.company(client, new CompanyDates(null, null, null, null, null, null, LocalDate.EPOCH, null));

        assertThat(representations.check(client, List.of(representative("Ada"))))
                .isInstanceOf(AskYourself.class);
    }

    @Test
    void thePanelCountsAllWhoAreFlagged() {
        entries.court(client, TWO, 3);
        representative("Ada");
        representative("Ewa");

        assertThat(representations.of(client).orElseThrow()).satisfies(view -> {
            assertThat(view.check()).isEqualTo(new Enough());
            assertThat(view.court().members()).isEqualTo(3);
            assertThat(view.representatives()).hasSize(2);
        });
    }

    private ContactId representative(String firstName) {
        return contact(firstName, Authority.unlimited());
    }

    private ContactId contact(String firstName, Authority mayRepresent) {
        return contacts.add(client, representing(firstName, mayRepresent));
    }

    private static ContactDetails representing(String firstName, Authority mayRepresent) {
        return TestContacts.representing(firstName, "Rdest", mayRepresent);
    }
}
