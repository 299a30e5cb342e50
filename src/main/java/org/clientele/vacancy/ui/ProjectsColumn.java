package org.clientele.vacancy.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordCells;
import org.clientele.shared.ui.RecordColumn;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancyRef;
import org.springframework.stereotype.Component;

/** In which vacancies a client takes part: how many are worked on, by name at a touch (docs/features.md S0.4). */
@Component
class ProjectsColumn implements RecordColumn<List<VacancyRef>> {

    private static final int NAMED = 10;

    private static final String CELL = """
            ${item.text ? html`<a class="projects" href="${item.url}" title="${item.titles}" aria-label="${item.titles}"
              ><span>${item.text}</span>${item.more}</a>` : html``}""";

    private final VacancyList vacancies;

    ProjectsColumn(VacancyList vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String key() {
        return "vacancies";
    }

    @Override
    public String headerKey() {
        return "vacancies.title";
    }

    @Override
    public String width() {
        return "8rem";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Map<UUID, List<VacancyRef>> load(Collection<UUID> ids) {
        return vacancies.currentOf(ids);
    }

    @Override
    public <T> Renderer<T> renderer(RecordCells<T, List<VacancyRef>> cells) {
        return LitRenderer.<T>of(CELL)
                .withProperty(
                        "text",
                        row -> of(cells, row).stream()
                                .findFirst()
                                .map(VacancyRef::title)
                                .orElse(""))
                .withProperty("more", row -> more(of(cells, row).size()))
                .withProperty(
                        "titles",
                        row -> of(cells, row).stream()
                                .limit(NAMED)
                                .map(VacancyRef::title)
                                .collect(Collectors.joining(", ")))
                .withProperty(
                        "url",
                        row -> ClientNavigation.url(new ClientId(cells.id().apply(row)), VacanciesOfClientSection.ID));
    }

    private static <T> List<VacancyRef> of(RecordCells<T, List<VacancyRef>> cells, T row) {
        return cells.value().apply(row).orElse(List.of());
    }

    private static String more(int number) {
        return number > 1 ? "+" + (number - 1) : "";
    }
}
