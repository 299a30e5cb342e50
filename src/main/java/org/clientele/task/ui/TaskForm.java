package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.shared.ui.SearchField;
import org.clientele.shared.ui.Times;
import org.clientele.task.Priority;
import org.clientele.task.Reminder;
import org.clientele.task.TaskDetails;
import org.jspecify.annotations.Nullable;

/** The fields of a task. */
final class TaskForm extends DataForm<TaskDetails> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final ComboBox<AccountRef> assignee = new ComboBox<>();
    private List<AccountRef> assignees;

    /**
     * @param assignees whom it can be given to, and whoever has it now
     * @param zone whose clocks the due time is by; named where the reader's differ
     */
    TaskForm(List<AccountRef> assignees, ZoneId zone) {
        super(TaskDetails.class);
        this.assignees = assignees;
        TextField title = requiredText("title", "task.title", TaskDetails.TITLE_MAX);
        title.setAutofocus(true);
        title.setWidthFull();
        add(title);
        fields(dueOn(), dueTime(zone), reminder(), priority(), assignee());
        RepetitionField repetition = new RepetitionField();
        repetition.setWidthFull();
        field(repetition).bind("repetition");
        add(repetition);
        var text = longText("text", "task.text", TaskDetails.TEXT_MAX);
        text.setWidthFull();
        add(text);
    }

    /** Says above the fields what the task is about. */
    TaskForm about(Component link) {
        Div line = new Div(new Span(getTranslation("task.about")), link);
        line.addClassName("task-about");
        getContent().addComponentAsFirst(line);
        return this;
    }

    /**
     * Lets one choose what a new task is about, or leave that open.
     *
     * @param mayKnow whom a task about the record can be given to; of null, a general one
     */
    TaskForm asksAbout(SearchField<RecordChooser.Choice> subject, Function<@Nullable UUID, List<AccountRef>> mayKnow) {
        subject.setWidthFull();
        subject.addValueChangeListener(event -> {
            RecordChooser.Choice chosen = event.getValue();
            offer(mayKnow.apply(chosen == null ? null : chosen.ref().id()));
            changed();
        });
        getContent().addComponentAtIndex(1, subject);
        return this;
    }

    /** Whoever was chosen stays so, as long as they are among them. */
    private void offer(List<AccountRef> accounts) {
        AccountRef chosen = assignee.getValue();
        assignees = accounts;
        assignee.setItems(accounts);
        assignee.setValue(accounts.contains(chosen) ? chosen : null);
    }

    private DatePicker dueOn() {
        DatePicker day = DateFields.of("task.dueOn");
        field(day).bind("dueOn");
        return day;
    }

    private TimePicker dueTime(ZoneId zone) {
        TimePicker time = new TimePicker(getTranslation("task.dueTime"));
        time.setLocale(getLocale());
        time.setStep(STEP);
        time.setClearButtonVisible(true);
        if (!zone.getRules().equals(Times.zone().getRules())) {
            time.setHelperText(getTranslation("task.dueTime.zone", zone.getId()));
        }
        field(time).bind("dueTime");
        return time;
    }

    private Select<Reminder> reminder() {
        Select<Reminder> reminder = new Select<>();
        reminder.setLabel(getTranslation("task.reminder"));
        reminder.setItems(Reminder.values());
        reminder.setItemLabelGenerator(item -> getTranslation("task.reminder." + item));
        reminder.setHelperText(getTranslation("task.reminder.hint"));
        field(reminder).bind("reminder");
        return reminder;
    }

    private Select<Priority> priority() {
        Select<Priority> priority = new Select<>();
        priority.setLabel(getTranslation("task.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(item -> getTranslation("task.priority." + item));
        field(priority).bind("priority");
        return priority;
    }

    private ComboBox<AccountRef> assignee() {
        assignee.setLabel(getTranslation("task.assignee"));
        assignee.setItems(assignees);
        assignee.setItemLabelGenerator(AccountRef::name);
        field(assignee)
                .asRequired(getTranslation("error.required"))
                .withConverter(
                        account -> account == null ? null : account.id(),
                        id -> Optional.ofNullable(id)
                                .flatMap(wanted -> assignees.stream()
                                        .filter(account -> account.id().equals(wanted))
                                        .findFirst())
                                .orElse(null))
                .bind("assignee");
        return assignee;
    }

    /** The value of a component of the details as people read it; empty for none. */
    String inWords(@Nullable Object value, List<AccountRef> known) {
        return TaskTexts.value(this, value, known, getLocale());
    }
}
