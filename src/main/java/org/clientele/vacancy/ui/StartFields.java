package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.clientele.vacancy.PipelineView;
import org.clientele.vacancy.VacancyStart;

/** How a new vacancy begins: with which stages, and whether the client has only asked for it yet. */
final class StartFields extends Composite<Div> {

    private final Select<PipelineView> pipeline = new Select<>();
    private final Checkbox requested = new Checkbox();
    private Runnable onChange = () -> {};

    /** @param pipelines the standard one first */
    StartFields(List<PipelineView> pipelines) {
        pipeline.setLabel(getTranslation("vacancy.start.pipeline"));
        pipeline.setItems(pipelines);
        pipeline.setItemLabelGenerator(item -> VacancyTexts.of(item.details(), this));
        pipeline.setValue(pipelines.getFirst());
        pipeline.setVisible(pipelines.size() > 1);
        requested.setLabel(getTranslation("vacancy.start.requested"));
        pipeline.addValueChangeListener(event -> onChange.run());
        requested.addValueChangeListener(event -> onChange.run());
        getContent().addClassName("start-fields");
        getContent().add(pipeline, requested);
    }

    void onChange(Runnable act) {
        onChange = act;
    }

    VacancyStart chosen() {
        return new VacancyStart(pipeline.getValue().id(), requested.getValue());
    }
}
