package org.clientele.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.security.WithLead;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Submissions;
import org.clientele.submission.TestSubmissions;
import org.clientele.submission.Withdrawal;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.StageView;
import org.clientele.vacancy.TestVacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyStages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithLead
class SubmissionPagesTest extends SpringBrowserlessTest {

    @Autowired
    private TestSubmissions testSubmissions;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private VacancyStages stages;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestCandidates candidates;

    private VacancyId vacancy;
    private SubmissionId submission;

    @BeforeEach
    void somebodyWasPutForward() {
        ClientId client = clients.add("Qwertosan Shipping");
        ContactId boss = contacts.add(client, "Basia", "Wolska");
        CandidateId candidate = candidates.consenting("Anna", "Nowicka");
        vacancy = vacancies.add(client, "Java developer");
        submission = testSubmissions.share(vacancy, candidate, boss);
        UI.getCurrent().navigate(SubmissionNavigation.url(submission));
    }

    @Test
    void whoWasMovedMeanwhileIsMovedFromThereAtTheSecondTry() {
        click("Move");
        testSubmissions.move(submission, stage(StageKind.CLIENT_INTERVIEW).id());
        choose(StageKind.OFFER);

        confirm("Move");
        assertThat(find(Paragraph.class).withClassName("form-problem").single().getText())
                .contains("Client interview");
        assertThat(testSubmissions.view(submission).kind()).isEqualTo(StageKind.CLIENT_INTERVIEW);

        confirm("Move");
        assertThat(testSubmissions.view(submission).kind()).isEqualTo(StageKind.OFFER);
    }

    @Test
    void whoWasTakenBackIsNeitherMovedNorInvitedButCanBePutForwardOnceMore() {
        submissions.withdraw(
                submission, testSubmissions.view(submission).version(), new Withdrawal("Found a job", true));
        UI.getCurrent().navigate("desk/vacancies");
        UI.getCurrent().navigate(SubmissionNavigation.url(submission));

        assertThat(find(Div.class)
                        .withClassName("page-badges")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("withdrawn")
                .doesNotContain("Submitted");
        assertThat(find(Button.class).withText("Submit to client").exists()).isTrue();
        assertThat(find(Button.class).withText("Move").exists()).isFalse();
        assertThat(find(Button.class).withText("Arrange interview").exists()).isFalse();
    }

    private StageView stage(StageKind kind) {
        return stages.of(vacancy).stream()
                .filter(stage -> stage.details().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(StageKind kind) {
        Select<StageView> field = find(Select.class)
                .withCondition(select -> "To the stage".equals(select.getLabel()))
                .single();
        field.setValue(stage(kind));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private void confirm(String text) {
        test(find(Button.class, find(Dialog.class).single()).withText(text).single())
                .click();
    }
}
