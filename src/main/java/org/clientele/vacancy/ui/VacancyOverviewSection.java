package org.clientele.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.client.Industries;
import org.clientele.offlimits.OffLimitsMarket;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;

/** The tab with all data of a vacancy. */
@org.springframework.stereotype.Component
class VacancyOverviewSection implements RecordSection {

    private final Vacancies vacancies;
    private final OffLimitsMarket market;
    private final Industries industries;

    VacancyOverviewSection(Vacancies vacancies, OffLimitsMarket market, Industries industries) {
        this.vacancies = vacancies;
        this.market = market;
        this.industries = industries;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.VACANCY;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "vacancy.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return vacancies
                .find(new VacancyId(record.id()))
                .<Component>map(vacancy -> new VacancyOverview(vacancy, market, industries))
                .orElseGet(Div::new);
    }
}
