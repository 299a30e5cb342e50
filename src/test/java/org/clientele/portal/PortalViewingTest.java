package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.TestContacts;
import org.clientele.interview.InterviewId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** "View as this contact": what the contact sees, why, and nothing that changes anything (docs/features.md N3). */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalViewingTest extends SpringBrowserlessTest {

    @Autowired
    private PortalWorld world;

    @Autowired
    private PortalViewing viewing;

    @Autowired
    private PortalReasons reasons;

    @Autowired
    private PortalVacancies vacancies;

    @Autowired
    private PortalSubmissions submissions;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client;
    private ContactId contact;
    private VacancyId vacancy;
    private VacancyId closed;
    private SubmissionId submission;

    @BeforeEach
    void aContactWhoSeesOneOfTwoVacancies() {
        client = clients.add("Żółw Shipping");
        contact = world.contact(client, null, PortalPolicyTest.seeing(VacancyScope.RELEASED));
        vacancy = world.vacancy(client, null, "Falconer");
        closed = world.vacancy(client, null, "Warden");
        world.release(vacancy, contact);
        CandidateId candidate = world.candidate();
        submission = world.submit(client, vacancy, candidate, contact);
        InterviewId interview = world.interview(client, vacancy, submission, candidate);
        world.takesPart(interview, contact);
        world.introduce(submission, contact);
        world.forget();
    }

    @Test
    void whoLooksSeesWhatTheContactSees() {
        assertThat(viewing.look(contact, () -> vacancies.list()))
                .hasValueSatisfying(seen -> assertThat(seen)
                        .isEqualTo(world.asContact(contact, () -> vacancies.list()))
                        .hasSize(1));
        assertThat(viewing.look(contact, () -> submissions.page(submission)).orElseThrow())
                .isEqualTo(world.asContact(contact, () -> submissions.page(submission)));
    }

    /** Found by themselves, so that a new one is tried out too. */
    @Test
    void everythingThatChangesSomethingRefusesWhoLooks() {
        List<String> refused = beans.getBeansWithAnnotation(ContactsOnly.class).values().stream()
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getMethods())
                        .filter(method -> method.isAnnotationPresent(RetriedOnCollision.class))
                        .map(method -> refused(service, method)))
                .toList();

        assertThat(refused).hasSizeGreaterThan(12).allMatch(answer -> answer.endsWith("refused"));
    }

    private String refused(Object service, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null)
                .toArray();
        return method
                + actor.viewing(new Actor.Viewing(contact.value(), "Rita"), () -> {
                    try {
                        method.invoke(service, nothing);
                        return " done";
                    } catch (InvocationTargetException failed) {
                        return failed.getCause() instanceof AccessDeniedException
                                ? " refused"
                                : " " + failed.getCause();
                    } catch (IllegalAccessException failed) {
                        throw new IllegalStateException(failed);
                    }
                });
    }

    @Test
    void aLookLeavesNoTraceButInTheSecurityLog() {
        world.notice(contact, submission, vacancy);
        UI.getCurrent()
                .navigate(
                        address(),
                        QueryParameters.of("candidate", submission.value().toString()));
        world.forget();

        assertThat(count("submission_share where first_seen_at is not null and contact_id = ?"))
                .isZero();
        assertThat(count("contact_notice where not unread and contact_id = ?")).isZero();
        assertThat(count("security_event where kind = 'PORTAL_VIEWED' and account_id = ?"))
                .isPositive();
        assertThat(world.asContact(contact, () -> submissions.find(submission))
                        .orElseThrow()
                        .fresh())
                .isTrue();
    }

    @Test
    void theReasonsNameWhatShowsAndWhatHides() {
        assertThat(reasons.vacancies(contact))
                .extracting(Reasoned::title, Reasoned::seen, Reasoned::rule)
                .containsExactlyInAnyOrder(tuple("Falconer", true, "released"), tuple("Warden", false, "released"));
        assertThat(reasons.candidates(contact, vacancy))
                .extracting(Reasoned::seen, Reasoned::rule)
                .containsExactly(tuple(true, "sharedWith"));
        assertThat(reasons.interviews(contact)).extracting(Reasoned::seen).containsExactly(true);

        world.run("update candidate set consent_state = 'WITHDRAWN'");
        assertThat(reasons.candidates(contact, vacancy))
                .extracting(Reasoned::seen, Reasoned::rule)
                .containsExactly(tuple(false, "consent"));
        assertThat(viewing.look(contact, () -> submissions.find(submission))).hasValue(Optional.empty());
    }

    @Test
    void thePageIsThePortalsWithWaysThatStayAndButtonsThatDoNot() {
        UI.getCurrent().navigate(address());
        assertThat(text()).contains("Falconer", "Warden", "1 candidate", "The vacancy is not released");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(address() + "?vacancy=" + vacancy.value())
                .noneMatch(url -> url.startsWith("portal/"));

        UI.getCurrent()
                .navigate(
                        address(),
                        QueryParameters.of("candidate", submission.value().toString()));
        assertThat(text()).contains("Kim Kestrel", "Meet Kestrel", "Contact data", "Comment");
        assertThat(find(Button.class).withText("Interesting").single().isEnabled())
                .isFalse();

        UI.getCurrent()
                .navigate(
                        address(), QueryParameters.of("vacancy", closed.value().toString()));
        assertThat(text()).contains("The contact finds nothing here");
    }

    @Test
    void everyPageOfThePortalIsThere() {
        world.notice(contact, submission, vacancy);

        assertThat(look("inbox")).contains("Falconer", "1 unread");
        assertThat(look("requests")).contains("Ask for a vacancy", "What you asked for");
        assertThat(find(Button.class).withText("Send the request").single().isEnabled())
                .isFalse();
        assertThat(find(Upload.class).single().isEnabled()).isFalse();
        assertThat(look("account")).contains("the contact's own").doesNotContain("Sign out");
        assertThat(look("interviews")).contains("Kim Kestrel");
        look("vacancy", vacancy.value().toString());
        assertThat(find(TextArea.class).single().isEnabled()).isFalse();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(url -> url.startsWith("portal"));
    }

    private String look(String page, String... value) {
        UI.getCurrent().navigate(address(), new QueryParameters(Map.of(page, List.of(String.join("", value)))));
        return text();
    }

    @Test
    void aContactWithoutAnAccountHasNothingToBeLookedAt() {
        ContactId stranger = contacts.add(client, "No", "Account");

        assertThat(viewing.look(stranger, () -> "looks")).isEmpty();
        UI.getCurrent().navigate("desk/portal/as/" + stranger.value());
        assertThat(text()).contains("No portal account");
    }

    @Test
    void theStaffItselfIsNotLetIntoThePortalsServices() {
        assertThatThrownBy(() -> vacancies.list()).isInstanceOf(AccessDeniedException.class);
    }

    private String address() {
        return "desk/portal/as/" + contact.value();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .param(contact.value())
                .query(Long.class)
                .single();
    }
}
