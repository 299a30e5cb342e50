package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.LinkList;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancyFilter;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancyRow;
import org.clientele.vacancy.VacancySort;
import org.clientele.vacancy.VacancyState;

/** The vacancies that one works on, the most urgent first. */
@org.springframework.stereotype.Component
class MyVacanciesCard implements HomeCard {

    private static final int SHOWN = 6;

    private final VacancyList vacancies;
    private final CurrentActor actor;

    MyVacanciesCard(VacancyList vacancies, CurrentActor actor) {
        this.vacancies = vacancies;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "vacancies.mine";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Component create() {
        LinkList list = new LinkList("vacancies.mine.empty");
        actor.staff().ifPresent(self -> {
            VacancyFilter mine = VacancyFilter.ALL.withRecruiter(self.id()).in(VacancyState.CURRENT);
            vacancies.page(mine, new VacancySort(VacancySort.Key.PRIORITY, true), PageRef.FIRST).rows().stream()
                    .limit(SHOWN)
                    .forEach(row -> list.add(
                            new Anchor(VacancyNavigation.url(row.id()), row.title()),
                            row.clientName() + deadline(list, row)));
            list.withAll(
                    VacancyNavigation.LIST + "?" + VacancyFilterBar.STATE + "=" + VacancyFilterBar.CURRENT + "&"
                            + VacancyFilterBar.RECRUITER + "=" + self.id().value(),
                    "vacancies.mine.all");
        });
        return list;
    }

    private static String deadline(Component reader, VacancyRow row) {
        return row.deadline() == null ? "" : " · " + Times.date(reader, row.deadline());
    }
}
