package org.clientele.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskDetails;
import org.clientele.task.TaskView;

/** All data of a task, in cards. */
final class TaskOverview extends Composite<Div> {

    TaskOverview(TaskView task) {
        TaskDetails details = task.details();
        Span text = new Span(details.text());
        text.addClassName("paragraphs");
        getContent().addClassName("cards");
        getContent()
                .add(
                        new FactList("task.when")
                                .fact("task.due", TaskTexts.due(this, task.due().orElse(null)))
                                .fact("task.reminder", getTranslation("task.reminder." + details.reminder()))
                                .fact("task.repeats", TaskTexts.repetition(this, details.repetition(), getLocale())),
                        new FactList("task.who")
                                .fact("task.assignee", task.assigneeName())
                                .fact("task.createdBy", task.created().by())
                                .fact(
                                        "task.createdAt",
                                        Times.dateTime(this, task.created().at())),
                        new FactList("task.what").fact("task.text", text));
    }
}
