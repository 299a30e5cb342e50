package org.clientele;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clientele.attachment.TestAttachments;
import org.clientele.candidate.TestCandidates;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.TestContacts;
import org.clientele.interview.TestInterviews;
import org.clientele.location.LocationDetails;
import org.clientele.location.Locations;
import org.clientele.note.Notes;
import org.clientele.note.TestNotes;
import org.clientele.offlimits.WithOffLimits;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shell.HomeView;
import org.clientele.shell.NotFoundView;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.TestSubmissions;
import org.clientele.task.TestTasks;
import org.clientele.vacancy.TestVacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Every page opens for those whom it is meant for, and for nobody else. */
@IntegrationTest
@WithOffLimits
@Transactional
class EveryRouteAndRoleTest extends SpringBrowserlessTest {

    /** Whom a page is meant for, from the least powers to the most. */
    private enum Reader {
        VISITOR,
        OBSERVER,
        RECRUITER,
        TEAM_LEAD,
        ADMINISTRATOR,
        /** None of the staff: contacts have pages of their own. */
        CONTACT
    }

    /** What visitors see of a closed page: they are sent to the sign-in page, {@link RoutesAreProtectedTest} knows how. */
    private static final Class<?> NOTHING = Void.class;

    /** The least who may open a page. What is not here may be opened by nobody: a new page is entered here first. */
    private static final Map<String, Reader> FROM = Map.ofEntries(
            entry("setup/:secret", Reader.VISITOR),
            entry("reset/:secret", Reader.VISITOR),
            entry("login", Reader.VISITOR),
            entry("portal/login", Reader.VISITOR),
            entry("login/code", Reader.VISITOR),
            entry("portal/login/code", Reader.VISITOR),
            entry("login/set-up", Reader.VISITOR),
            entry("portal/login/set-up", Reader.VISITOR),
            entry("portal/forgotten", Reader.VISITOR),
            entry("portal/notices/privacy", Reader.VISITOR),
            entry("portal/notices/legal", Reader.VISITOR),
            entry("portal/choose", Reader.VISITOR),
            entry("portal/accept/:secret", Reader.VISITOR),
            entry("portal/reset/:secret", Reader.VISITOR),
            entry("portal/enter/:secret", Reader.VISITOR),
            entry("portal/answer/:secret", Reader.VISITOR),
            entry("", Reader.OBSERVER),
            entry("desk", Reader.OBSERVER),
            entry("portal", Reader.CONTACT),
            entry("portal/:rest*", Reader.CONTACT),
            entry("portal/account", Reader.CONTACT),
            entry("portal/candidates/:id", Reader.CONTACT),
            entry("portal/inbox", Reader.CONTACT),
            entry("portal/inbox/:id", Reader.CONTACT),
            entry("portal/interviews", Reader.CONTACT),
            entry("portal/requests", Reader.CONTACT),
            entry("portal/vacancies/:id", Reader.CONTACT),
            entry("desk/shortcuts", Reader.OBSERVER),
            entry("desk/me/password", Reader.OBSERVER),
            entry("desk/me/sessions", Reader.OBSERVER),
            entry("desk/me/calendar", Reader.OBSERVER),
            entry("desk/calendar", Reader.OBSERVER),
            entry("desk/interviews/:id", Reader.OBSERVER),
            entry("desk/me/notifications", Reader.OBSERVER),
            entry("desk/me/signature", Reader.OBSERVER),
            entry("desk/me/security", Reader.OBSERVER),
            entry("desk/silent-clients", Reader.OBSERVER),
            entry("desk/notifications", Reader.OBSERVER),
            entry("desk/notifications/:id", Reader.OBSERVER),
            entry("desk/clients", Reader.OBSERVER),
            entry("desk/clients/:id", Reader.OBSERVER),
            entry("desk/clients/:id/edit", Reader.RECRUITER),
            entry("desk/clients/new", Reader.RECRUITER),
            entry("desk/locations/:id", Reader.OBSERVER),
            entry("desk/files/:id", Reader.OBSERVER),
            entry("desk/submissions/:id", Reader.OBSERVER),
            entry("desk/settings/rejection-reasons", Reader.ADMINISTRATOR),
            entry("desk/contacts", Reader.OBSERVER),
            entry("desk/contacts/:id", Reader.OBSERVER),
            entry("desk/candidates", Reader.OBSERVER),
            entry("desk/candidates/:id", Reader.OBSERVER),
            entry("desk/vacancies", Reader.OBSERVER),
            entry("desk/vacancies/:id", Reader.OBSERVER),
            entry("desk/settings/pipelines", Reader.ADMINISTRATOR),
            entry("desk/settings/portal", Reader.ADMINISTRATOR),
            entry("desk/portal/contacts", Reader.OBSERVER),
            entry("desk/portal/as/:id", Reader.RECRUITER),
            entry("desk/settings/portal/roles", Reader.ADMINISTRATOR),
            entry("desk/notes/:id", Reader.OBSERVER),
            entry("desk/tasks", Reader.OBSERVER),
            entry("desk/tasks/:id", Reader.OBSERVER),
            entry("desk/mail-pickup", Reader.OBSERVER),
            entry("desk/teams", Reader.TEAM_LEAD),
            entry("desk/off-limits", Reader.OBSERVER),
            entry("desk/off-limits/rules", Reader.TEAM_LEAD),
            entry("desk/off-limits/questions", Reader.TEAM_LEAD),
            entry("desk/off-limits/exceptions", Reader.TEAM_LEAD),
            entry("desk/off-limits/my-exceptions", Reader.RECRUITER),
            entry("desk/register-changes", Reader.OBSERVER),
            entry("desk/register-changes/batches", Reader.TEAM_LEAD),
            entry("desk/settings/register-watch", Reader.ADMINISTRATOR),
            entry("desk/archive", Reader.TEAM_LEAD),
            entry("desk/accounts", Reader.ADMINISTRATOR),
            entry("desk/security-log", Reader.ADMINISTRATOR),
            entry("desk/settings", Reader.ADMINISTRATOR),
            entry("desk/settings/features", Reader.ADMINISTRATOR),
            entry("desk/settings/sign-in", Reader.ADMINISTRATOR),
            entry("desk/settings/statuses", Reader.ADMINISTRATOR),
            entry("desk/settings/industries", Reader.ADMINISTRATOR),
            entry("desk/settings/skills", Reader.ADMINISTRATOR),
            entry("desk/settings/files", Reader.ADMINISTRATOR),
            entry("desk/settings/help", Reader.ADMINISTRATOR),
            entry("desk/settings/agency", Reader.ADMINISTRATOR),
            entry("desk/document-templates", Reader.ADMINISTRATOR),
            entry("desk/document-templates/variables", Reader.ADMINISTRATOR),
            entry("desk/settings/mail-templates", Reader.ADMINISTRATOR),
            entry("desk/settings/mail", Reader.ADMINISTRATOR));

    /** Addresses that lead to another page. */
    private static final Map<String, String> LEADS_TO = Map.ofEntries(
            entry("desk/notes/:id", "desk/clients/:id"),
            entry("portal/choose", "portal/login"),
            entry("portal/login/code", "portal/login"),
            entry("portal/login/set-up", "portal/login"),
            entry("login/code", "login"),
            entry("login/set-up", "login"));

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestCandidates candidates;

    @Autowired
    private TestAttachments attachments;

    @Autowired
    private Locations locations;

    @Autowired
    private Notes notes;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestVacancies vacancies;

    @Autowired
    private TestSubmissions submissions;

    @Autowired
    private TestInterviews interviews;

    private final Map<String, String> ids = new TreeMap<>();

    /** Whom tasks are given to has to be there before the transaction of the test begins. */
    @BeforeTransaction
    void hireStaff() {
        staff.idOf(Role.RECRUITER);
    }

    @BeforeEach
    void keepSomethingToOpen() {
        staff.as(Role.ADMINISTRATOR, () -> {
            ClientId client = clients.add("Macierzanka");
            LocationDetails yard = new LocationDetails("Yard", "", "", "", "", "", false, "", "");
            ids.put("clients", client.value().toString());
            ids.put("locations", ((Saved) locations.add(client, yard)).id().toString());
            ids.put(
                    "notes",
                    ((Saved) notes.add(client.value(), TestNotes.note("Called")))
                            .id()
                            .toString());
            // Of one that is not there; it leads to the list.
            ids.put("notifications", UUID.randomUUID().toString());
            ids.put("inbox", UUID.randomUUID().toString());
            ids.put(
                    "files",
                    attachments.add(client.value(), "Umowa.pdf", "text").value().toString());
            SubmissionId submission = submissions.inPipeline(client);
            ids.put("submissions", submission.value().toString());
            ids.put(
                    "interviews",
                    interviews.arrange(submission, Duration.ofDays(1)).value().toString());
            ids.put("tasks", tasks.add("Call Iga").value().toString());
            ids.put("vacancies", vacancies.add(client, "Welder").value().toString());
            ids.put("contacts", contacts.add(client, "Iga", "Kruk").value().toString());
            ids.put("as", ids.get("contacts"));
            ids.put("candidates", candidates.add("Iga", "Kruk").value().toString());
        });
    }

    @Test
    void visitorsOpenNothingButTheWayIn() {
        assertEveryPageIsOpenTo(Reader.VISITOR);
    }

    @Test
    @WithObserver
    void observersOpenWhatIsReadAndNothingElse() {
        assertEveryPageIsOpenTo(Reader.OBSERVER);
    }

    @Test
    @WithRecruiter
    void recruitersOpenTheFormsToo() {
        assertEveryPageIsOpenTo(Reader.RECRUITER);
    }

    @Test
    @WithLead
    void teamLeadsOpenTheArchiveToo() {
        assertEveryPageIsOpenTo(Reader.TEAM_LEAD);
    }

    @Test
    @WithAdministrator
    void administratorsOpenEverything() {
        assertEveryPageIsOpenTo(Reader.ADMINISTRATOR);
    }

    private void assertEveryPageIsOpenTo(Reader reader) {
        Map<String, Class<? extends Component>> pages = Routes.all(RouteConfiguration.forApplicationScope());
        Map<String, Class<?>> expected = new TreeMap<>();
        Map<String, Class<?>> shown = new TreeMap<>();
        FROM.forEach((template, from) -> expected.put(
                template, expected(template, pages.get(LEADS_TO.getOrDefault(template, template)), from, reader)));
        pages.keySet().forEach(template -> shown.put(template, open(template)));
        assertThat(shown).isEqualTo(expected);
    }

    private static Class<?> expected(String template, Class<?> page, Reader from, Reader reader) {
        if (reader.compareTo(from) < 0) {
            return reader == Reader.VISITOR ? NOTHING : NotFoundView.class;
        }
        return template.startsWith("login") && reader != Reader.VISITOR ? HomeView.class : page;
    }

    /** A visitor who is sent away stays on the page that was there before. */
    private Class<?> open(String template) {
        AtomicBoolean arrived = new AtomicBoolean();
        Registration hearing = UI.getCurrent().addAfterNavigationListener(event -> arrived.set(true));
        UI.getCurrent().navigate(Routes.fill(template, ids, "used"));
        hearing.remove();
        return arrived.get() ? getCurrentView().getClass() : NOTHING;
    }
}
