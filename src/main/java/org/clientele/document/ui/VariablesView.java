package org.clientele.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.clientele.document.VariableList;
import org.clientele.security.Role;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.UserPreferences;

/** All variables that templates may name, with examples in every language of documents. */
@Route("desk/document-templates/variables")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class VariablesView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {

    private static final List<String> LANGUAGES = List.of("en", "pl", "de", "ru");

    /** Copied in the browser: nobody else needs to know. Phones have room for one column, so the meaning stands in it. */
    private static final String TAG = """
            <span class="variable-tag"><code>${item.tag}</code><vaadin-button class="row-action" theme="icon tertiary"
              title="${item.copy}" aria-label="${item.copy}: ${item.tag}" @click="${e => {
                const icon = e.currentTarget.querySelector('vaadin-icon');
                navigator.clipboard.writeText(item.tag).then(() => {
                  icon.icon = 'vaadin:check'; setTimeout(() => { icon.icon = 'vaadin:copy-o'; }, 1500); });
              }}"><vaadin-icon icon="vaadin:copy-o"></vaadin-icon></vaadin-button></span>
            <span class="variable-meaning">${item.meaning}</span>""";

    private final VariableList variables;
    private final PagedGrid<VariableLine> grid;
    private final FilterBar filters;

    VariablesView(VariableList variables, UserPreferences preferences) {
        this.variables = variables;
        grid = new PagedGrid<>("variables", VariableLine::id, preferences);
        grid.column(
                        "tag",
                        "variable.tag",
                        LitRenderer.<VariableLine>of(TAG)
                                .withProperty("tag", VariableLine::tag)
                                .withProperty("meaning", line -> getTranslation(line.labelKey()))
                                .withProperty("copy", line -> getTranslation("variable.copy")))
                .width("21rem")
                .onPhones();
        grid.column("group", "variable.group", line -> getTranslation(line.groupKey()));
        grid.column("meaning", "variable.meaning", line -> getTranslation(line.labelKey()))
                .shares(2);
        grid.column("type", "variable.type", line -> getTranslation(line.typeKey()))
                .width("8rem");
        for (String language : LANGUAGES) {
            grid.column("example" + language, "variable.example." + language, line -> line.example(Locale.of(language)))
                    .shares(2);
        }
        grid.loads(state -> new Slice<>(found(state.text()), false));
        grid.whenEmpty(new EmptyState("variable.empty", "variable.empty.hint"));
        filters = new FilterBar(grid);
        filters.text("variable.search");
        Paragraph hint = new Paragraph(getTranslation("variable.hint"));
        hint.addClassName("secondary");
        getContent().addClassName("list-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .actions(Buttons.of(
                                        "template.title",
                                        click -> getUI().ifPresent(ui -> ui.navigate(DocumentTemplatesView.class)))),
                        hint,
                        filters,
                        grid);
    }

    private List<VariableLine> found(String text) {
        return variables.all().stream()
                .flatMap(VariableLine::of)
                .filter(line -> line.matches(text, this))
                .toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("variable.title");
    }
}
