package org.clientele.task.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.AccountRef;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithLead;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shell.HomeView;
import org.clientele.shell.NotFoundView;
import org.clientele.support.TestClock;
import org.clientele.task.Priority;
import org.clientele.task.Repetition;
import org.clientele.task.Rhythm;
import org.clientele.task.TaskId;
import org.clientele.task.TaskList;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.clientele.task.TestTasks;
import org.clientele.team.TestTeams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class TaskViewsTest extends SpringBrowserlessTest {

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TaskList list;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestTeams teams;

    @Autowired
    private TestClock clock;

    /** Seen by the test's transaction only if it is there before. */
    @BeforeTransaction
    void theLeadAndTheObserverHaveAccounts() {
        staff.idOf(Role.TEAM_LEAD);
        staff.idOf(Role.OBSERVER);
    }

    @Test
    void theQuickFilterOfTheAddressIsShown() {
        tasks.add(tasks.named("Qzyx tomorrow"));
        tasks.add(tasks.named("Qzyx today").due(tasks.today(), null));
        tasks.add(tasks.named("Qzyx of the lead").assignedTo(staff.idOf(Role.TEAM_LEAD)));

        assertThat(shown("q=qz")).containsExactly("Qzyx today", "Qzyx tomorrow");
        assertThat(shown("q=qz&when=today")).containsExactly("Qzyx today");
        assertThat(shown("q=qz&when=overdue")).isEmpty();
        assertThat(shown("q=qz&whose=everybody"))
                .containsExactlyInAnyOrder("Qzyx today", "Qzyx tomorrow", "Qzyx of the lead");
        clock.after(
                Duration.ofDays(1).plusHours(1),
                () -> assertThat(shown("q=qz&when=overdue")).contains("Qzyx today"));
    }

    @Test
    @WithLead
    void aLeadSeesWhatTheTeamHasToDoByOneClick() {
        teams.add("Qzyx North", staff.idOf(Role.TEAM_LEAD), tasks.rita());
        tasks.add(tasks.named("Qzyx of the team"));
        open("q=qz");

        test(find(Button.class).withText("My team’s").single()).click();

        assertThat(shown()).containsExactly("Qzyx of the team");
    }

    @Test
    void whoLeadsNobodyIsOfferedNoTeam() {
        open("whose=team&q=qz");

        assertThat(find(Button.class).withText("My team’s").exists()).isFalse();
        assertThat(find(Button.class).withText("Mine").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void observersAreNotOfferedAsAssignees() {
        open("");
        test(find(Button.class).withText("Add").single()).click();

        ComboBox<?> assignee = find(ComboBox.class).withLabel("Assignee").single();
        assertThat(assignee.getGenericDataView().getItems().map(item -> ((AccountRef) item).name()))
                .contains("Leo Lead")
                .doesNotContain("Otto Observer");
    }

    @Test
    void theBoardShowsACardInTheColumnOfItsStateAndItsMenuMovesIt() {
        TaskId task = tasks.add(tasks.named("Qzyx call"));
        open("q=qz&view=board");
        assertThat(column("Open")).contains("Qzyx call");

        test(button("Mark as done: Qzyx call")).click();

        assertThat(column("Open")).doesNotContain("Qzyx call");
        assertThat(column("Done, last 30 days")).contains("Qzyx call");
        assertThat(tasks.view(task).state()).isEqualTo(TaskState.DONE);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(tasks.view(task).state()).isEqualTo(TaskState.OPEN);
        assertThat(column("Open")).contains("Qzyx call");
    }

    @Test
    void whoMovesACardSecondIsToldAndSeesWhereItIs() {
        TaskId task = tasks.add(tasks.named("Qzyx call"));
        open("q=qz&view=board");
        staff.as(Role.TEAM_LEAD, () -> tasks.move(task, TaskState.IN_PROGRESS));

        test(button("Mark as done: Qzyx call")).click();

        assertThat(notices()).anySatisfy(notice -> assertThat(notice).contains("Leo Lead changed “Qzyx call”"));
        assertThat(column("In progress")).contains("Qzyx call");
    }

    @Test
    void whoSavesATaskSecondChoosesFieldByField() {
        TaskId task = tasks.add(tasks.named("Qzyx call"));
        UI.getCurrent().navigate("desk/tasks/" + task.value());
        test(find(Button.class).withText("Edit").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Qzyx write");
        staff.as(Role.TEAM_LEAD, () -> tasks.save(task, tasks.named("Qzyx call").ranked(Priority.URGENT)));

        test(find(Button.class).withText("Save").single()).click();
        test(find(Button.class).withText("Save the chosen").single()).click();

        assertThat(tasks.view(task).details().title()).isEqualTo("Qzyx write");
        assertThat(tasks.view(task).details().priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void aDueDateInThePastIsRefusedBesideTheFieldAndWhatWasTypedStays() {
        open("");
        test(find(Button.class).withText("Add").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Late from the start");
        DatePicker due = find(DatePicker.class).withLabel("Due date").single();
        test(due).setValue(tasks.today().minusDays(1));

        test(find(Button.class).withText("Save").single()).click();

        assertThat(due.isInvalid()).isTrue();
        assertThat(due.getErrorMessage()).isEqualTo("This day is over. Choose today or a later day.");
        test(due).setValue(tasks.today().plusDays(1));
        test(find(Button.class).withText("Save").single()).click();
        assertThat(shown("q=late from")).containsExactly("Late from the start");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTaskIsMadeToRepeatInPlainWords() {
        open("");
        test(find(Button.class).withText("Add").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Qzyx report");
        Select<Rhythm> repeats = find(Select.class).withLabel("Repeats").single();
        test(repeats).selectItem("Every month");
        test(find(Button.class).withText("Save").single()).click();

        TaskRow row = (TaskRow) rows("q=qz").getFirst();
        assertThat(tasks.view(row.id()).details().repetition())
                .isEqualTo(new Repetition(
                        Rhythm.MONTHLY,
                        java.util.Set.of(),
                        tasks.today().plusDays(1).getDayOfMonth(),
                        null));
    }

    @Test
    void theButtonOnAClientsPageMakesATaskAboutTheClient() {
        ClientId client = clients.add("Żółw Shipping");
        UI.getCurrent().navigate("desk/clients/" + client.value());
        test(find(Button.class).withText("Create task").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Send the offer");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(list.of(new RecordRef(RecordType.CLIENT, client.value()), false, PageRef.FIRST)
                        .rows())
                .extracting(TaskRow::title)
                .containsExactly("Send the offer");
        find(TabSheet.class).single().setSelectedIndex(tab("Tasks"));
        roundTrip();
        assertThat(find(Anchor.class).withText("Send the offer").exists()).isTrue();
    }

    @Test
    void aNewTaskOfTheListIsAboutTheClientThatIsChosen() {
        ClientId client = clients.add("Qzyx Shipping");
        open("");
        test(find(Button.class).withText("Add").single()).click();
        test(find(TextField.class).withLabel("Title").single()).setValue("Send the offer");
        test(find(ComboBox.class).withLabel("Client").single()).selectItem("Qzyx Shipping");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(list.of(new RecordRef(RecordType.CLIENT, client.value()), false, PageRef.FIRST)
                        .rows())
                .extracting(TaskRow::title, TaskRow::assigneeName)
                .containsExactly(tuple("Send the offer", "Rita Recruiter"));
    }

    @Test
    void whatIsDueTodayStandsOnTheHomePage() {
        tasks.add(tasks.named("Qzyx today").due(tasks.today(), null));
        tasks.add(tasks.named("Qzyx tomorrow"));

        navigate(HomeView.class);

        assertThat(find(Anchor.class).withText("Qzyx today").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Qzyx tomorrow").exists()).isFalse();
    }

    @Test
    void anUnknownTaskIsNotFound() {
        UI.getCurrent().navigate("desk/tasks/" + java.util.UUID.randomUUID());

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Test
    @WithObserver
    void observersSeeEverybodysTasksAndNoButtonThatChangesThem() {
        staff.as(Role.RECRUITER, () -> tasks.add(tasks.named("Qzyx call")));

        assertThat(shown("q=qz")).containsExactly("Qzyx call");
        open("q=qz&view=board");
        assertThat(column("Open")).contains("Qzyx call");
        assertThat(find(Button.class).withText("Add").exists()).isFalse();
        assertThat(find(Button.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter(label -> label.startsWith("Mark as done"))
                                .isPresent())
                        .exists())
                .isFalse();
    }

    private void open(String query) {
        UI.getCurrent().navigate("desk/tasks", QueryParameters.fromString(query));
        roundTrip();
    }

    private List<?> rows(String query) {
        open(query);
        return rows();
    }

    private List<?> rows() {
        return find(Grid.class).single().getGenericDataView().getItems().toList();
    }

    private List<String> shown(String query) {
        open(query);
        return shown();
    }

    private List<String> shown() {
        return rows().stream().map(row -> ((TaskRow) row).title()).toList();
    }

    private String column(String state) {
        return find(Section.class)
                .withClassName("task-column")
                .withCondition(
                        section -> section.getElement().getTextRecursively().startsWith(state))
                .single()
                .getElement()
                .getTextRecursively();
    }

    private Button button(String label) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private int tab(String title) {
        TabSheet tabs = find(TabSheet.class).single();
        return java.util.stream.IntStream.range(0, tabs.getTabCount())
                .filter(index -> tabs.getTabAt(index).getLabel().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }
}
