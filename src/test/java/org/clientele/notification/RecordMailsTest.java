package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class RecordMailsTest {

    private static final String ADDRESS = "nobody@client.example";

    @Autowired
    private RecordMails mails;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestVisibility visibility;

    @Autowired
    private TestStaff staff;

    @BeforeTransaction
    void somebodyElseWorksHere() {
        staff.idOf(Role.RECRUITER);
    }

    @AfterEach
    void everybodySeesEverything() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void aMailThatDidNotGetThereIsSeenAtWhomItWasWrittenTo() {
        CandidateId candidate = candidates.add(TestCandidates.reached("Anna", "Nowicka", ADDRESS, "601222333"));
        CandidateId other = candidates.add(TestCandidates.reached("Ewa", "Lis", "ewa@mail.example", "601222334"));
        ClientId client = clients.add("Żółw Shipping");
        ContactId contact = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", ADDRESS));
        notifications.failedMail(new RecordRef(RecordType.CLIENT, client.value()), "Invitation");

        for (RecordRef person : new RecordRef[] {candidate.toRecordRef(), contact.toRecordRef()}) {
            assertThat(mails.hasFailed(person)).as("%s", person.type()).isTrue();
            assertThat(mails.about(person)).extracting(OutboxRow::subject).containsExactly("Invitation");
        }
        assertThat(mails.hasFailed(other.toRecordRef())).isFalse();
        assertThat(mails.about(other.toRecordRef())).isEmpty();
    }

    @Test
    void nobodyLearnsFromACandidateWhatIsWrittenAboutAHiddenClient() {
        CandidateId candidate = candidates.add(TestCandidates.reached("Anna", "Nowicka", ADDRESS, "601222333"));
        ClientId client = clients.add("Żółw Shipping");
        notifications.failedMail(new RecordRef(RecordType.CLIENT, client.value()), "Invitation");
        visibility.set(Visibility.ASSIGNED);

        staff.as(Role.RECRUITER, () -> {
            assertThat(mails.about(candidate.toRecordRef())).isEmpty();
            assertThat(mails.hasFailed(candidate.toRecordRef())).isFalse();
        });
        assertThat(mails.about(candidate.toRecordRef())).hasSize(1);
    }
}
