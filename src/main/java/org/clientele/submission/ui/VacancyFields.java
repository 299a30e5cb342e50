package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordChooser.Choice;
import org.clientele.shared.ui.SearchField;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyRef;

/** Chooses a client, and one of the vacancies that are worked on for it (docs/features.md S1.39). */
final class VacancyFields extends Composite<FormLayout> {

    private final SearchField<Choice> client;
    private final Select<VacancyRef> vacancy = new Select<>();
    private final Vacancies vacancies;
    private Runnable onChange = () -> {};

    VacancyFields(SearchField<Choice> client, Vacancies vacancies) {
        this.client = client;
        this.vacancies = vacancies;
        vacancy.setLabel(getTranslation("submission.share.vacancy"));
        vacancy.setItemLabelGenerator(VacancyRef::title);
        vacancy.setEnabled(false);
        client.addValueChangeListener(event -> offer());
        vacancy.addValueChangeListener(event -> onChange.run());
        getContent().setAutoResponsive(true);
        getContent().setExpandFields(true);
        getContent().setExpandColumns(true);
        getContent().setMaxColumns(2);
        getContent().setAutoRows(true);
        getContent().add(client, vacancy);
    }

    void onChange(Runnable act) {
        onChange = act;
    }

    /** Shows this one as chosen, for good. */
    void choose(VacancyRef chosen) {
        client.setValue(
                new Choice(new RecordRef(RecordType.CLIENT, chosen.clientId().value()), chosen.clientName()));
        vacancy.setItems(List.of(chosen));
        vacancy.setValue(chosen);
        client.setReadOnly(true);
        vacancy.setReadOnly(true);
    }

    Optional<VacancyRef> chosen() {
        return Optional.ofNullable(vacancy.getValue());
    }

    private void offer() {
        Choice chosen = client.getValue();
        List<VacancyRef> offered = chosen == null
                ? List.of()
                : vacancies.current(new ClientId(chosen.ref().id()));
        vacancy.setItems(offered);
        vacancy.setEnabled(!offered.isEmpty());
        if (offered.size() == 1) {
            vacancy.setValue(offered.getFirst());
        }
        onChange.run();
    }
}
