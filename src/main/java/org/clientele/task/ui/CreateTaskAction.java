package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordAction;

/** The button on records' pages that makes a task about the record (docs/features.md S0.21). */
@org.springframework.stereotype.Component
class CreateTaskAction implements RecordAction {

    private static final Set<RecordType> SUBJECTS =
            Set.of(RecordType.CLIENT, RecordType.CONTACT, RecordType.LOCATION, RecordType.NOTE, RecordType.VACANCY);

    private final TaskEditing editing;

    CreateTaskAction(TaskEditing editing) {
        this.editing = editing;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return SUBJECTS.contains(type);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component create(RecordRef record) {
        if (!editing.mayWork()) {
            return new Span();
        }
        Button button = new Button();
        button.setText(button.getTranslation("task.create"));
        button.addClickListener(click -> editing.addAbout(
                button,
                record,
                () -> button.getUI().ifPresent(ui -> ComponentUtil.fireEvent(ui, new TasksChanged(ui)))));
        return button;
    }
}
