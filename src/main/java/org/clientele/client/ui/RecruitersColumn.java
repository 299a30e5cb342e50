package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.client.AssignedPerson;
import org.clientele.client.Assignments;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.PersonColors;
import org.clientele.shared.ui.RecordCells;
import org.clientele.shared.ui.RecordColumn;

/** Who works for a client, by initials; the names are told at a touch, and to who hears the list (S0.5). */
@org.springframework.stereotype.Component
class RecruitersColumn implements RecordColumn<List<AssignedPerson>> {

    private static final int SHOWN = 3;
    /** Each of the people begins with the one digit of their colour. */
    private static final String CELL = """
            ${item.people ? html`<span class="initials" role="img" aria-label="${item.names}" title="${item.names}"
              >${item.people.split(',').map(one =>
                html`<span style="--person: var(--vaadin-user-color-${one[0]})">${one.slice(1)}</span>`
              )}${item.more}</span>` : html``}""";

    private final Assignments assignments;

    RecruitersColumn(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String key() {
        return "recruiters";
    }

    @Override
    public String headerKey() {
        return "assignment.recruiters";
    }

    @Override
    public String width() {
        return "8rem";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, List<AssignedPerson>> load(Collection<UUID> ids) {
        return assignments.ofClients(ids);
    }

    @Override
    public <T> Renderer<T> renderer(RecordCells<T, List<AssignedPerson>> cells) {
        return LitRenderer.<T>of(CELL)
                .withProperty(
                        "people",
                        row -> people(cells, row).stream()
                                .limit(SHOWN)
                                .map(person -> PersonColors.index(person.account()) + Initials.of(person.name()))
                                .collect(Collectors.joining(",")))
                .withProperty("more", row -> more(people(cells, row).size()))
                .withProperty("names", row -> names(cells.list(), people(cells, row)));
    }

    private static <T> List<AssignedPerson> people(RecordCells<T, List<AssignedPerson>> cells, T row) {
        return cells.value().apply(row).orElse(List.of());
    }

    private static String more(int number) {
        return number > SHOWN ? "+" + (number - SHOWN) : "";
    }

    private static String names(Component texts, List<AssignedPerson> people) {
        return people.stream()
                .map(person -> person.name() + " (" + texts.getTranslation("assignment.part." + person.part()) + ")")
                .collect(Collectors.joining(", "));
    }
}
