package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.SalaryPeriod;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.PipelineDetails;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.VacancyPriority;
import org.clientele.vacancy.VacancyState;

/** What vacancies and their parts are called, in the language of the component that shows it. */
final class VacancyTexts {

    private VacancyTexts() {}

    static String of(VacancyState state, Component reader) {
        return reader.getTranslation("vacancy.state." + state.name());
    }

    static String of(VacancyPriority priority, Component reader) {
        return reader.getTranslation("vacancy.priority." + priority.name());
    }

    static String of(EmploymentForm form, Component reader) {
        return reader.getTranslation("vacancy.employmentForm." + form.name());
    }

    static String of(SalaryPeriod period, Component reader) {
        return reader.getTranslation("vacancy.salaryPeriod." + period.name());
    }

    static String of(ContactPart part, Component reader) {
        return reader.getTranslation("vacancy.part." + part.name());
    }

    /** A stage without a name is called by its kind. */
    static String of(StageDetails stage, Component reader) {
        return stage.name().isEmpty()
                ? reader.getTranslation("vacancy.stage." + stage.kind().name())
                : stage.name();
    }

    static String of(PipelineDetails pipeline, Component reader) {
        return pipeline.name().isEmpty() ? reader.getTranslation("pipeline.standard") : pipeline.name();
    }
}
