package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.CANDIDATE;
import static org.clientele.portal.PortalWorld.EVERYTHING;
import static org.clientele.support.StatementCounter.statementsOf;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.notification.MailChoice;
import org.clientele.portal.pages.PortalLayout;
import org.clientele.portal.pages.PortalNotFoundView;
import org.clientele.resume.Naming;
import org.clientele.security.PersonalSettings;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.WithRecruiter;
import org.clientele.shell.NotFoundView;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the portal, as contacts open them. */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalPagesTest extends SpringBrowserlessTest {

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private ContactId contact;
    private VacancyId vacancy;
    private SubmissionId submission;
    private InterviewId interview;

    @BeforeEach
    void aContactWithACandidate() {
        client = clients.add("Żółw Shipping");
        contact = world.contact(client, null, EVERYTHING);
        vacancy = world.vacancy(client, null, "Falconer");
        CandidateId candidate = world.candidate();
        submission = world.submit(client, vacancy, candidate, contact);
        interview = world.interview(client, vacancy, submission, candidate);
        world.takesPart(interview, contact);
    }

    @Test
    void theHomePageShowsTheVacanciesWithTheirNumbersAndWhatWaits() {
        signIn(contact);

        assertThat(open("portal"))
                .contains("Falconer", "1 candidate", "1 new", "★ 4 (1)")
                .contains("Answer the interview with Kim Kestrel")
                .contains("Next interviews");
    }

    @Test
    void whoSeesNothingIsToldWhatWillStandThere() {
        signIn(world.contact(clients.add("Foreign"), null, EVERYTHING));

        assertThat(open("portal"))
                .contains("No vacancies yet", "Nothing waits for you.")
                .doesNotContain("Falconer", "Next interviews");
    }

    @Test
    void theHomePageTakesEightStatementsAtMostForManyVacanciesAsForFew() {
        for (int i = 0; i < 6; i++) {
            world.submit(client, world.vacancy(client, null, "Falconer " + i), world.candidate(), contact);
        }
        signIn(contact);
        open("portal");

        assertThat(statementsOf(() -> open("portal"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aVacancyShowsItsCandidatesAsCardsAndAsATable() {
        signIn(contact);

        assertThat(open(address(vacancy))).contains("Falconer", "Submitted", "Kim Kestrel", "New");

        UI.getCurrent().navigate(address(vacancy), com.vaadin.flow.router.QueryParameters.of("view", "table"));
        assertThat(find(Grid.class).single().getGenericDataView().getItems()).hasSize(1);
    }

    @Test
    void aCandidateIsShownWithResumeThreadRatingAndInterview() {
        signIn(contact);

        assertThat(open(address(submission)))
                .contains("Kim Kestrel", "Meet Kestrel", "CLIENT words on Kestrel", "Kestrel calls")
                .contains("kestrel@kestrel.example", "1 of 1", "Download PDF")
                .doesNotContain("INTERNAL words", "secret", "Call the candidate");
        assertThat(find(TextField.class).all())
                .as("one's own rating, to be put right")
                .extracting(TextField::getValue)
                .contains("Kestrel flies");
    }

    @Test
    void whatWasTypedStandsThereStillAfterGoingAwayAndBack() {
        signIn(contact);
        open(address(submission));
        test(find(TextArea.class).withValue("").all().getLast()).setValue("Half a thought");

        open("portal");
        open(address(submission));

        assertThat(find(TextArea.class).withValue("Half a thought").exists()).isTrue();
    }

    @Test
    void whoeverOpensACandidateHasSeenIt() {
        world.introduce(submission, contact);
        signIn(contact);
        open(address(submission));

        assertThat(open("portal")).contains("1 candidate").doesNotContain("1 new");
    }

    @Test
    void whatIsSaidAtOneTouchIsMarked() {
        signIn(contact);
        open(address(submission));

        test(find(Button.class).withText("Interesting").single()).click();
        roundTrip();

        assertThat(find(Button.class)
                        .withText("Interesting")
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void aCommentThatIsTooLongStaysInItsField() {
        signIn(contact);
        open(address(submission));
        TextArea field =
                find(TextArea.class).withCaption("Write to your agency").single();

        test(field).setValue("x".repeat(10_003));
        test(find(Button.class).withText("Send").single()).click();

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("At most 10,000", "by 3 characters");
        assertThat(field.getHelperText()).isEqualTo("10,003 of 10,000 characters");
        assertThat(field.getValue()).hasSize(10_003);
    }

    @Test
    void anInterviewIsAcceptedOnTheListOfAll() {
        signIn(contact);
        open("portal/interviews");

        test(find(Button.class).withText("Accept").single()).click();
        roundTrip();

        assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).contains("You accepted");
    }

    @Test
    void whatTheRoleClosesIsNotOnThePage() {
        RoleSight closed = new RoleSight(
                VacancyScope.CLIENT,
                InterviewScope.NONE,
                Naming.INITIALS,
                ResumeAccess.NONE,
                false,
                false,
                false,
                false,
                false,
                false,
                false);
        ContactId reader = world.contact(client, null, closed);
        SubmissionId other = world.submit(client, world.vacancy(client, null, "Archer"), world.candidate(), reader);
        signIn(reader);

        assertThat(open(address(other)))
                .contains("K. K.", "There is no résumé to read.")
                .doesNotContain("kestrel.example", "Kim Kestrel", "Download", "Interviews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/vacancies/%s", "portal/candidates/%s"})
    void whatIsNotSeenIsAsIfItWereNotThere(String template) {
        signIn(world.contact(clients.add("Foreign"), null, EVERYTHING));
        UUID hidden = template.contains("vacancies") ? vacancy.value() : submission.value();

        String foreign = open(template.formatted(hidden));
        assertThat(getCurrentView()).isInstanceOf(PortalNotFoundView.class);
        assertThat(foreign)
                .isEqualTo(open(template.formatted(UUID.randomUUID())))
                .isEqualTo(open(template.formatted("x")))
                .isEqualTo(open("portal/nowhere/at/all"))
                .doesNotContain(CANDIDATE, "Falconer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal/interviews"})
    void theStaffFindsNoPortal(String address) {
        UI.getCurrent().navigate(address);

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void aContactFindsNoDesk() {
        signIn(contact);
        UI.getCurrent().navigate("desk/clients");

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    void theAccountPageHasTheWayOut() {
        signIn(contact);

        assertThat(open("portal/account")).contains("My account", "Sign out", "Change password");
    }

    @Test
    void theInboxLeadsToWhatItTellsOfAndForgetsThatItWasUnread() {
        UUID notice = world.notice(contact, submission, vacancy);
        signIn(contact);
        assertThat(open("portal/inbox")).contains("A candidate was put forward to you: Falconer", "Mark all as read");

        assertThat(open("portal/inbox/" + notice)).contains("Kim Kestrel");
        assertThat(open("portal/inbox")).contains("Falconer").doesNotContain("Mark all as read");
    }

    @Test
    void anotherContactsNoticeIsAsIfItWereNotThere() {
        UUID notice = world.notice(contact, submission, vacancy);
        signIn(world.contact(client, null, EVERYTHING));

        assertThat(open("portal/inbox")).contains("Nothing yet").doesNotContain("Falconer");
        assertThat(open("portal/inbox/" + notice)).isEqualTo(open("portal/inbox/x"));
        assertThat(getCurrentView()).isInstanceOf(PortalNotFoundView.class);
    }

    @Test
    void allIsMarkedAsReadAtOnce() {
        world.notice(contact, submission, vacancy);
        signIn(contact);
        open("portal/inbox");

        test(find(Button.class).withText("Mark all as read").single()).click();
        roundTrip();

        assertThat(find(Button.class).withText("Mark all as read").exists()).isFalse();
    }

    @Test
    void aVacancyIsAskedForAndWhatIsWrongStaysTyped() {
        signIn(contact);
        assertThat(open("portal/requests")).contains("Nothing asked for yet");
        TextArea description =
                find(TextArea.class).withCaption("What it is about").single();
        test(description).setValue("Carries things");

        test(find(Button.class).withText("Send the request").single()).click();
        TextField title = find(TextField.class).withCaption("Title").single();
        assertThat(title.isInvalid()).isTrue();
        assertThat(description.getValue()).isEqualTo("Carries things");

        open("portal");
        open("portal/requests");
        assertThat(find(TextArea.class).withCaption("What it is about").single().getValue())
                .isEqualTo("Carries things");
        test(find(TextField.class).withCaption("Title").single()).setValue("Porter");
        test(find(Button.class).withText("Send the request").single()).click();
        roundTrip();

        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .contains("Porter", "requested")
                .doesNotContain("Nothing asked for yet");
    }

    @Test
    void whatWasAskedForIsPutRightAndTakenBackOnItsCard() {
        world.askedFor(client, vacancy, contact);
        world.requestFile(vacancy, "duties.txt");
        world.run("update vacancy set state = 'REQUESTED' where id = ?", vacancy.value());
        signIn(contact);
        assertThat(open("portal/requests")).contains("duties.txt", "20 bytes");

        test(find(Button.class).withText("Edit").single()).click();
        TextField title = find(TextField.class).withCaption("Title").all().getLast();
        test(title).setValue("");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(title.isInvalid()).isTrue();
        test(title).setValue("Head falconer");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).contains("Head falconer");

        test(find(Button.class)
                        .withCondition(button ->
                                "Remove duties.txt".equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML()).doesNotContain("duties.txt");

        test(find(Button.class).withText("Withdraw").single()).click();
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        TextField reason =
                find(TextField.class).withCaption("Reason for the agency").single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Found somebody");
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .contains("Withdrawn by you")
                .doesNotContain(">Withdraw<");
    }

    @Test
    void whoMayNotAskHasNoPageForIt() {
        world.run("update portal_profile set may_request_vacancy = false where name <> ?", "");
        signIn(contact);

        open("portal/requests");

        assertThat(getCurrentView()).isInstanceOf(PortalNotFoundView.class);
    }

    @Test
    void whatIsSaidOfAVacancyStandsOnItsPage() {
        signIn(contact);
        open(address(vacancy));
        TextArea field =
                find(TextArea.class).withCaption("Write to your agency").single();

        test(field).setValue("<script>alert(1)</script> soon?");
        test(find(Button.class).withText("Send").single()).click();
        roundTrip();

        assertThat(((Component) getCurrentView()).getElement().getOuterHTML())
                .contains("Conversation about the vacancy", "&lt;script&gt;alert(1)&lt;/script&gt; soon?")
                .doesNotContain("<script>alert(1)");
        assertThat(field.getValue()).isEmpty();
    }

    @Test
    void howOneIsToldByMailIsChosenInTheAccount() {
        signIn(contact);
        open("portal/account");

        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(MailChoice.AT_ONCE);
    }

    @Test
    void theFrameSaysWhereOneIs() {
        signIn(contact);
        open("portal/interviews");

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .hasAtLeastOneElementOfType(PortalLayout.class);
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .containsExactly("portal/interviews");
    }

    private void signIn(ContactId id) {
        memory.flush();
        memory.clear();
        PortalPrincipal principal = new PortalPrincipal(
                world.account(id).id().value(), id.value(), "Cora Contact", "Client", PersonalSettings.AS_THE_BROWSER);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** All that stands on the page. */
    private String open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private static String address(VacancyId id) {
        return "portal/vacancies/" + id.value();
    }

    private static String address(SubmissionId id) {
        return "portal/candidates/" + id.value();
    }
}
