package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyConversations;
import org.clientele.vacancy.VacancyId;

/** The tab of a vacancy in which client and recruiters speak of it. */
@org.springframework.stereotype.Component
class ConversationSection implements RecordSection {

    private final VacancyConversations conversations;
    private final Vacancies vacancies;
    private final VacancyActs acts;

    ConversationSection(VacancyConversations conversations, Vacancies vacancies, VacancyActs acts) {
        this.conversations = conversations;
        this.vacancies = vacancies;
        this.acts = acts;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.VACANCY;
    }

    @Override
    public String id() {
        return "conversation";
    }

    @Override
    public String titleKey() {
        return "vacancy.conversation";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Component create(RecordRef record) {
        VacancyId id = new VacancyId(record.id());
        boolean writable = acts.mayWork()
                && vacancies.ref(id).filter(found -> !found.archived()).isPresent();
        return new ConversationPanel(id, conversations, writable);
    }
}
