package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.mail.MailSample;
import org.clientele.mail.MailTrials;
import org.clientele.mail.TemplateText;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class FeedbackSamplesTest {

    @Autowired
    private MailTrials trials;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Test
    void aReminderIsTriedWithSomebodyWhoWasShownAndCallsThemWhatTheContactSees() {
        ClientId client = clients.add("Tried Shipping");
        ContactId boss = contacts.add(client, TestContacts.withEmails("Basia", "Wolska", "basia@tried.example"));
        VacancyId vacancy = vacancies.add(client, "Crane driver");
        CandidateId anna =
                candidates.add(TestCandidates.reached("Anna", "Nowicka", "anna.nowicka@mail.example", "+48601234567"));
        candidates.consent(anna, null);
        submissions.share(vacancy, anna, boss);
        TemplateText text =
                new TemplateText("{{recipient}}", "{{#candidates}}{{position}}: {{candidate}}{{/candidates}}");

        var mail = actor.asSystem("Tests", () -> {
            List<MailSample> found = trials.samples(FeedbackMails.REMINDER, "crane DRIVER", PageRef.FIRST);
            assertThat(found).extracting(MailSample::name).containsExactly("Anna Nowicka · Crane driver");
            return trials.preview(FeedbackMails.REMINDER, Locale.ENGLISH, text, found.getFirst());
        });

        assertThat(mail.subject()).isEqualTo("Basia Wolska");
        assertThat(mail.text()).startsWith("Crane driver:").doesNotContain("Nowicka");
    }
}
