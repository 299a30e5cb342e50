package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.EVERYTHING;
import static org.clientele.portal.signin.TestPortalAccounts.PASSWORD;
import static org.clientele.portal.signin.TestPortalAccounts.signIn;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.Routes;
import org.clientele.ServerTest;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.interview.InterviewId;
import org.clientele.portal.signin.TestPortalAccounts;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.support.HttpVisitor;
import org.clientele.uidl.UidlNode;
import org.clientele.uidl.UidlPage;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A contact who is signed in tries the doors from outside, by what one can send to the running application: addresses of
 * the desk, files of others, requests made up, sent again or sent to another's page.
 */
@ServerTest
class PortalOverHttpTest {

    private static final String VACANCY = "Falconer over HTTP";
    private static final String WORDS = "Seen from outside";

    @LocalServerPort
    private int port;

    @Autowired
    private PortalWorld world;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestPortalAccounts guests;

    @Autowired
    private TestStaff staff;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ServletContext server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private Shown own;
    private Shown foreign;
    private HttpVisitor visitor;

    /** What a contact sees, and nobody else. */
    private record Shown(
            Guest guest, VacancyId vacancy, SubmissionId submission, CandidateId candidate, InterviewId interview) {

        Set<UUID> ids() {
            return Set.of(
                    guest.client().value(),
                    guest.contact().value(),
                    guest.account().value(),
                    vacancy.value(),
                    submission.value(),
                    candidate.value(),
                    interview.value());
        }
    }

    @BeforeEach
    void twoContactsOfTwoClients() {
        staff.idOf(Role.RECRUITER);
        own = shown("Zephyr Employer");
        foreign = shown("Zodiac Employer");
        visitor = in(own);
    }

    @Test
    void whatIsOnesOwnIsThere() {
        UidlPage page =
                new UidlPage(visitor).open("/portal/vacancies/" + own.vacancy().value());
        assertThat(page.text()).contains(VACANCY, "Kim Kestrel");
        assertThat(page.go(candidate(own)).text()).contains("CLIENT words on Kestrel");
        assertThat(file("/portal/files/resumes/", own.submission().value()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAddressOfTheDeskAnswersAsIfThereWereNone() {
        UidlPage page = new UidlPage(visitor);
        String nothing = page.open("/desk/there-is-no-such-page").text();

        Set<String> templates = new TreeSet<>(routes());
        assertThat(templates).hasSizeGreaterThan(30);
        for (String template : templates) {
            for (UUID id : foreign.ids()) {
                String address = template.replaceAll(":[^/]+", id.toString());
                assertThat(page.open("/" + address).text()).as(address).isEqualTo(nothing);
                if (address.equals(template)) {
                    break;
                }
            }
        }
    }

    @Test
    void pagesOfOthersInThePortalAnswerAsIfThereWereNone() {
        UidlPage page = new UidlPage(visitor);
        for (String kind : List.of("/portal/vacancies/", "/portal/candidates/")) {
            String nothing = page.open(kind + Uuid7.next()).text();
            for (UUID id : foreign.ids()) {
                assertThat(page.open(kind + id).text()).as(kind).isEqualTo(nothing);
            }
        }
    }

    /** Whatever hands out files or calendars, with every id of the other client's, and what it says of an id of nothing. */
    @Test
    void noFileAndNoCalendarOfOthersIsHandedOut() {
        Set<String> addresses = new TreeSet<>();
        handlers.getHandlerMethods().keySet().forEach(mapping -> addresses.addAll(mapping.getPatternValues()));
        addresses.removeIf(address -> !address.contains("{"));
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(6).contains("/portal/files/resumes/{id}");

        for (String address : addresses) {
            HttpResponse<String> nothing = visitor.get(fill(address, Uuid7.next()));
            for (UUID id : foreign.ids()) {
                HttpResponse<String> answer = visitor.get(fill(address, id));
                assertThat(answer.statusCode()).as(address).isEqualTo(nothing.statusCode());
                assertThat(answer.statusCode()).as(address).isNotEqualTo(200);
                assertThat(answer.body()).as(address).isEqualTo(nothing.body());
                assertThat(answer.headers().map().keySet())
                        .as(address)
                        .isEqualTo(nothing.headers().map().keySet());
            }
        }
    }

    /** There is no interface for programs: such addresses open a page, which says that there is none. */
    @Test
    void nothingAnswersProgramsBesideThePages() {
        for (String address : List.of("/api", "/rest/vacancies", "/actuator/beans", "/connect", "/v3/api-docs")) {
            HttpResponse<String> answer = visitor.get(address);
            assertThat(answer.headers().firstValue("Content-Type").orElse("text/html"))
                    .as(address)
                    .startsWith("text/html");
            assertThat(answer.body()).as(address).doesNotContain(VACANCY, "Kestrel");
        }
    }

    @Test
    void requestsWithTheKeyOrToThePageOfAnotherChangeNothing() {
        UidlPage mine = new UidlPage(visitor).open(candidate(own));
        UidlPage theirs = new UidlPage(in(foreign)).open(candidate(foreign));
        UidlNode field = field(theirs);
        List<Map<String, Object>> writing = List.of(
                UidlPage.property(field.id(), "value", WORDS),
                theirs.event(field, "change"),
                theirs.event(theirs.button("Send"), "click"));

        mine.sendAs(mine.ui(), theirs.key(), writing);
        mine.sendAs(theirs.ui(), theirs.key(), writing);
        mine.sendAs(theirs.ui() + 1, mine.key(), writing);
        mine.sendAs(mine.ui(), "", writing);

        assertThat(comments()).isZero();
        assertThat(mine.open(candidate(own)).text()).doesNotContain(WORDS);
    }

    @Test
    void aRequestThatIsSentAgainIsNotCarriedOutAgain() {
        UidlPage page = new UidlPage(visitor).open(candidate(own));
        page.typeAndClick(field(page), WORDS, page.button("Send"));
        assertThat(comments()).isOne();

        page.replay();

        assertThat(comments()).isOne();
    }

    /** Made-up events for whatever the page has, also what it does not show. */
    @Test
    void eventsForAnyNumberOfAnElementReachNothingOfOthers() {
        UidlPage page = new UidlPage(visitor).open(candidate(own));
        for (int node = 1; node < 300; node++) {
            page.sendAs(
                    page.ui(),
                    page.key(),
                    List.of(UidlPage.event(
                            node,
                            "ui-navigate",
                            Map.of(
                                    "route",
                                    candidate(foreign).substring(1),
                                    "query",
                                    "",
                                    "appShellTitle",
                                    "",
                                    "historyState",
                                    "",
                                    "trigger",
                                    ""))));
        }

        assertThat(seen(foreign)).isFalse();
        assertThat(jdbc.sql("select count(*) from submission_comment where author_name <> 'Rita'"
                                + " and submission_id = ?")
                        .param(foreign.submission().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aChangedRoleIsInForceWithTheNextRequestOfAnOpenPage() {
        UidlPage page = new UidlPage(visitor).open(candidate(own));
        UidlNode field = field(page);
        UidlNode send = page.button("Send");
        takeAwayTheStages(own);

        page.typeAndClick(field, WORDS, send);

        assertThat(comments()).isZero();
        assertThat(page.go(candidate(own)).text()).doesNotContain("Kestrel");
        assertThat(file("/portal/files/resumes/", own.submission().value()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterDeactivationAnOpenPageCanDoNothingAnyMore() {
        UidlPage page = new UidlPage(visitor).open(candidate(own));
        UidlNode field = field(page);
        UidlNode send = page.button("Send");
        guests.become(PortalAccountState.DEACTIVATED, own.guest());

        HttpResponse<String> answer = page.sendAs(
                page.ui(),
                page.key(),
                List.of(UidlPage.property(field.id(), "value", WORDS), page.event(send, "click")));

        assertThat(answer.body()).doesNotContain("Kestrel");
        assertThat(comments()).isZero();
        assertThat(page.open(candidate(own)).text()).doesNotContain("Kestrel", VACANCY);
        assertThat(visitor.redirect(visitor.get(candidate(own)))).isEqualTo("/portal/login");
    }

    private Shown shown(String employer) {
        return asSystem(() -> {
            ClientId client = clients.add(employer + " " + Uuid7.next());
            ContactId contact = world.contact(client, null, EVERYTHING);
            VacancyId vacancy = world.vacancy(client, null, VACANCY);
            CandidateId candidate = world.candidate();
            SubmissionId submission = world.submit(client, vacancy, candidate, contact);
            InterviewId interview = world.interview(client, vacancy, submission, candidate);
            world.takesPart(interview, contact);
            PortalAccountId account = accounts.of(contact).orElseThrow().id();
            Guest guest = new Guest(
                    client,
                    contact,
                    account,
                    "",
                    contacts.find(contact).orElseThrow().userName());
            guests.setPassword(PASSWORD, guest);
            return new Shown(guest, vacancy, submission, candidate, interview);
        });
    }

    private void takeAwayTheStages(Shown shown) {
        jdbc.sql("delete from portal_role_stage where role_id = (select role_id from portal_account where id = ?)")
                .param(shown.guest().account().value())
                .update();
    }

    private HttpVisitor in(Shown shown) {
        HttpVisitor visitor = new HttpVisitor(port);
        assertThat(signIn(visitor, shown.guest().userName(), PASSWORD)).isEqualTo("/portal");
        return visitor;
    }

    private <T> T asSystem(Supplier<T> work) {
        return actor.asSystem("Tests", () -> transaction.execute(status -> work.get()));
    }

    private Set<String> routes() {
        VaadinContext context = new VaadinServletContext(server);
        Set<String> templates =
                new TreeSet<>(Routes.all(RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context)))
                        .keySet());
        templates.removeIf(template -> !template.startsWith("desk"));
        return templates;
    }

    private HttpResponse<String> file(String beginning, UUID id) {
        return visitor.get(beginning + id);
    }

    private int comments() {
        return jdbc.sql("select count(*) from submission_comment where body like ? and submission_id in (?, ?)")
                .params(
                        "%" + WORDS + "%",
                        own.submission().value(),
                        foreign.submission().value())
                .query(Integer.class)
                .single();
    }

    /** Whether it was ever opened. */
    private boolean seen(Shown shown) {
        return jdbc.sql("select count(*) from introduction where submission_id = ? and contact_id = ?")
                        .params(
                                shown.submission().value(),
                                own.guest().contact().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static UidlNode field(UidlPage page) {
        return page.find(node -> node.tag().equals("vaadin-text-area")).orElseThrow();
    }

    private static String candidate(Shown shown) {
        return "/portal/candidates/" + shown.submission().value();
    }

    private static String fill(String address, UUID id) {
        return address.replaceFirst("\\{[^/]+}", id.toString()).replaceAll("\\{[^/]+}", "1");
    }
}
