package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.RecordFormPart.Draft;

/** Everything that features contribute to one open form of a new record. */
public final class FormDrafts extends Composite<Div> {

    private final List<Draft> drafts;

    FormDrafts(List<Draft> drafts) {
        this.drafts = drafts;
        drafts.forEach(draft -> getContent().add(draft.component()));
    }

    /** What is to be done with the record in the transaction that makes it; empty if something typed is wrong. */
    public Optional<Consumer<RecordRef>> write() {
        List<Consumer<RecordRef>> acts = new ArrayList<>();
        drafts.forEach(draft -> draft.write().ifPresent(acts::add));
        return acts.size() == drafts.size()
                ? Optional.of(record -> acts.forEach(act -> act.accept(record)))
                : Optional.empty();
    }

    /** The record is kept. */
    public void kept() {
        drafts.forEach(Draft::kept);
    }
}
