package org.clientele.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.Routes;
import org.clientele.attachment.AttachmentId;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.location.LocationId;
import org.clientele.note.NoteId;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.portal.signin.PortalFactors;
import org.clientele.portal.signin.TestPortalAccounts;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.AccountAdministration;
import org.clientele.security.FactorProposal;
import org.clientele.security.MySecondFactor;
import org.clientele.security.Role;
import org.clientele.security.TestApps;
import org.clientele.submission.SubmissionId;
import org.clientele.task.TaskId;
import org.clientele.team.TestTeams;
import org.clientele.vacancy.VacancyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nobody is kept out by how a page is made: axe-core looks at every page and dialog, in light and dark, large and small. */
@WithOffLimits
class EveryViewIT extends BrowserTest {

    /** What one sees before one is signed in. */
    private static final Set<String> ENTRANCES = Set.of(
            "login",
            "setup/:secret",
            "reset/:secret",
            "portal/login",
            "portal/forgotten",
            "portal/choose",
            "portal/accept/:secret",
            "portal/reset/:secret",
            "portal/enter/:secret");

    private static final String PORTAL = "portal";

    private static final String FOLLOW = """
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    @Autowired
    private TestPortalAccounts guests;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private AccountAdministration accounts;

    @Autowired
    private TestTeams teams;

    @Autowired
    private PipelineData pipeline;

    @Autowired
    private PortalFactors factors;

    @Autowired
    private MySecondFactor own;

    @Autowired
    private Clock clock;

    private final List<String> barriers = new ArrayList<>();
    private ClientId client;
    private LocationId location;
    private AttachmentId file;
    private ContactId contact;
    private CandidateId candidate;
    private NoteId note;
    private TaskId task;
    private VacancyId vacancy;
    private SubmissionId submission;
    private InterviewId interview;
    private ContactId guest;
    private String secret;
    private boolean isDarkPhone;

    @BeforeEach
    void keepADesk() {
        client = data.wellKnownClient("Jaśmin");
        location = data.location(client, "Orangery");
        file = data.attachment(client, "Umowa.txt", "We agree.");
        contact = data.contactAt(location, client, "Ada", "Sikora");
        candidate = pipeline.candidate("Iga", "Sikora");
        note = data.note(client.value(), "**Called** [us](https://jasmin.example)");
        task = data.task("Call Ada", client);
        vacancy = pipeline.vacancy(client, "Gardener");
        submission = pipeline.submission(vacancy, candidate, contact);
        interview = pipeline.interview(submission, contact);
        data.contactWithEmail(client, "Adam", "Sikora", "adam@jasmin.example");
        data.registerDiffers(client);
        data.givenUpBatch();
        guest = guests.active("Jaśminek", UUID.randomUUID() + "@jasminek.example")
                .contact();
        data.collector(client, "Ewa", "Sikora", LocalDate.now().plusYears(1));
        staff.as(Role.ADMINISTRATOR, () -> secret = secretOfALink());
    }

    private String secretOfALink() {
        String url = accounts.makeLink(staff.idOf(Role.OBSERVER)).orElseThrow().url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    @Test
    void noPageOfTheDeskHasABarrier() {
        enter(Role.ADMINISTRATOR);
        page.navigate("/desk");
        page.locator("h1").waitFor();
        templates().stream()
                .filter(template -> !ENTRANCES.contains(template) && !template.startsWith(PORTAL))
                .map(this::address)
                .forEach(this::goOnAndLookAt);
        goOnAndLookAt("desk/tasks?view=board");
        goOnAndLookAt("desk/tasks?view=board&whose=everybody");
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageBeforeSignInHasABarrier() {
        templates().stream().filter(ENTRANCES::contains).map(this::address).forEach(this::lookAt);
        lookAt(guests.invitation(guests.invited("Irys", "irys@irys.example")).substring(1));
        assertThat(barriers).isEmpty();
    }

    @Test
    void noPageBetweenPasswordAndComingInHasABarrier() {
        Guest strict = guests.active("Strict Iris", "strict@irys.example");
        staff.as(Role.ADMINISTRATOR, () -> factors.requireOf(strict.client(), true));
        guests.active("Iris here", "twice@irys.example");
        guests.active("Iris there", "twice@irys.example");
        Guest coded = guests.active("Coded Iris", "coded@irys.example");
        guests.actAs(coded);
        FactorProposal app = own.propose().orElseThrow();
        own.setUp(app, TestApps.code(app, clock.instant()));
        SecurityContextHolder.clearContext();

        comeWith("twice@irys.example", "choose");
        comeWith(strict.email(), "login/set-up");
        comeWith(coded.email(), "login/code");
        assertThat(barriers).isEmpty();
    }

    private void comeWith(String email, String page) {
        this.page.navigate("/portal/login");
        this.page.locator("input[name=username]").fill(email);
        this.page.locator("input[name=password]").fill(TestPortalAccounts.PASSWORD);
        this.page.keyboard().press("Enter");
        this.page.waitForURL("**/portal/" + page);
        this.page.locator("h1").first().waitFor();
        look("portal/" + page);
    }

    @Test
    void noDialogHasABarrier() {
        enter(Role.ADMINISTRATOR);
        page.navigate("/desk/clients/" + client.value() + "?tab=contacts");
        desk().press("Add contact: Orangery");
        lookAtDialog("new contact");
        desk().menu("More actions: Ada Sikora", "Merge with…");
        dialog().search("The other contact", "Adam Sikora");
        dialog().text("Merge into Ada Sikora").waitFor();
        lookAtDialog("merge");
        desk().menu("More actions: Ada Sikora", "Delete");
        lookAtDialog("delete a contact");
        desk().menu("More actions", "Delete client");
        lookAtDialog("delete a client");
        desk().press("Create task");
        lookAtDialog("new task");
        desk().press("Make document");
        lookAtDialog("make a document");
        desk().press("Help");
        look("help");
        assertThat(barriers).isEmpty();
    }

    @Test
    void noDialogOfTheDailyWorkHasABarrier() {
        teams.add("West", staff.idOf(Role.ADMINISTRATOR));
        String details = "/desk/clients/" + data.client("Rumianek").value();
        enter(Role.ADMINISTRATOR);
        page.navigate(details + "?tab=off-limits");
        desk().press("Set off-limits");
        lookAtDialog("off-limits rule");
        page.navigate(details + "?tab=team");
        desk().press("Assign Ada Administrator");
        lookAtDialog("assignment");
        page.navigate("/desk/clients?q=rumianek");
        desk().press("New note: Rumianek");
        lookAtDialog("new note");
        page.locator("vaadin-grid").getByLabel("Select row").first().click();
        desk().press("Assign…");
        lookAtDialog("bulk assignment");
        page.navigate("/desk/vacancies/" + vacancy.value() + "?tab=stages");
        desk().press("Edit");
        lookAtDialog("vacancy");
        desk().press("Edit the stages");
        lookAtDialog("stages of a vacancy");
        page.navigate("/desk/teams");
        desk().menu("What to do with Ada Administrator", "Hand over clients");
        lookAtDialog("hand-over");
        assertThat(barriers).isEmpty();
    }

    @Test
    void theDialogOfAConflictHasNoBarrier() {
        enter(Role.ADMINISTRATOR);
        page.navigate("/desk/clients/" + client.value() + "/edit");
        desk().type("City", "Gdynia");
        data.rename(client, "Jaśminowiec");
        desk().press("Save");
        dialog().text("Somebody else saved first").waitFor();
        look("conflict");
        assertThat(barriers).isEmpty();
    }

    private Set<String> templates() {
        Map<String, ?> all = Routes.all(RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))));
        assertThat(all).hasSizeGreaterThan(20);
        // The bare address shows nothing: it leads to the desk.
        all.remove("");
        return all.keySet();
    }

    private String address(String template) {
        Map<String, String> ids = Map.ofEntries(
                entry("as", guest.value().toString()),
                entry("notifications", UUID.randomUUID().toString()),
                entry("vacancies", vacancy.value().toString()),
                entry("submissions", submission.value().toString()),
                entry("interviews", interview.value().toString()),
                entry("clients", client.value().toString()),
                entry("locations", location.value().toString()),
                entry("contacts", contact.value().toString()),
                entry("candidates", candidate.value().toString()),
                entry("notes", note.value().toString()),
                entry("files", file.value().toString()),
                entry("tasks", task.value().toString()));
        return Routes.fill(template, ids, secret);
    }

    private void lookAt(String address) {
        page.navigate("/" + address);
        page.locator("h1").first().waitFor();
        lookAtTabs(address);
    }

    /** Goes to the next page as by a link of the desk, which takes half the time of loading the desk again. */
    private void goOnAndLookAt(String address) {
        page.evaluate(FOLLOW, "/" + address);
        page.waitForURL("**/" + address);
        settle();
        lookAtTabs(address);
    }

    /** The page, and what is behind each of its tabs. */
    private void lookAtTabs(String address) {
        look(address);
        page.locator("vaadin-tab").all().stream().skip(1).forEach(tab -> {
            tab.click();
            look(address + " " + tab.textContent());
        });
    }

    private void lookAtDialog(String name) {
        look(name);
        show(ColorScheme.LIGHT, Screen.DESK);
        dialog().press("Cancel");
    }

    /** Each size and each colour once: what is weak in the dark is so on any screen. Ends in the other guise. */
    private void look(String what) {
        lookAsItIs(what);
        show(isDarkPhone ? ColorScheme.LIGHT : ColorScheme.DARK, isDarkPhone ? Screen.DESK : Screen.PHONE);
        lookAsItIs(what);
    }

    private void lookAsItIs(String what) {
        settle();
        String where = isDarkPhone ? what + " in the dark on a phone" : what;
        Axe.barriers(page).forEach(barrier -> barriers.add(where + ": " + barrier));
    }

    private void show(ColorScheme colours, Screen screen) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(screen.width(), screen.height());
        isDarkPhone = screen == Screen.PHONE;
    }
}
