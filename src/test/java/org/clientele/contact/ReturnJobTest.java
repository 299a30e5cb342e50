package org.clientele.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.WithRecruiter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class ReturnJobTest {

    @Autowired
    private ReturnJob job;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Test
    void onTheReturnDateAContactIsActiveAgainByItself() {
        ClientId client = clients.add("Żółw Shipping");
        ContactId today = away(client, LocalDate.now());
        ContactId tomorrow = away(client, LocalDate.now().plusDays(1));
        ContactId forGood = away(client, null);

        job.reactivateWhoReturns();

        assertThat(contacts.find(today).orElseThrow())
                .satisfies(back -> assertThat(back.activity()).isEqualTo(Activity.ACTIVE))
                .satisfies(back -> assertThat(back.changedBy()).isEqualTo("Clientele"));
        assertThat(contacts.find(tomorrow).orElseThrow().activity().active()).isFalse();
        assertThat(contacts.find(forGood).orElseThrow().activity().active()).isFalse();
    }

    private ContactId away(ClientId client, LocalDate returnsOn) {
        ContactId id = testContacts.add(client, "Anna", "Nowak");
        contacts.deactivate(id, testContacts.version(id), Absence.unattended(InactiveReason.OTHER, returnsOn));
        return id;
    }
}
