package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.SkillCategories;
import org.clientele.candidate.SkillCategoryDetails;
import org.clientele.candidate.SkillCategoryItem;
import org.clientele.candidate.SkillDetails;
import org.clientele.candidate.SkillEditing;
import org.clientele.candidate.SkillItem;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** The list of skills and of their categories, which the administrator edits (docs/features.md S2.39). */
@Route("desk/settings/skills")
@Menu(title = "skills.title", order = 94, icon = "vaadin:diploma")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SkillsView extends Composite<Div> implements HasDynamicTitle {

    private final SkillCategories categories;
    private final SkillEditing skills;
    private final Grid<SkillCategoryItem> headings = new Grid<>();
    private final Grid<SkillItem> list = new Grid<>();
    private final TextField sought = new TextField();

    SkillsView(SkillCategories categories, SkillEditing skills) {
        this.categories = categories;
        this.skills = skills;
        headings.addColumn(SkillCategoryItem::name).setHeader(getTranslation("skill.category"));
        headings.addColumn(new ComponentRenderer<>(item -> icons(item.name(), () -> edit(item), () -> remove(item))))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(SkillItem::name).setHeader(getTranslation("skill.name"));
        list.addColumn(SkillItem::category).setHeader(getTranslation("skill.category"));
        list.addColumn(new ComponentRenderer<>(item -> icons(item.name(), () -> edit(item), () -> remove(item))))
                .setAutoWidth(true)
                .setFlexGrow(0);
        for (Grid<?> grid : List.of(headings, list)) {
            grid.addThemeVariants(GridVariant.NO_BORDER);
            grid.addClassName("entry-list");
            grid.setAllRowsVisible(true);
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        sought.setPlaceholder(getTranslation("skill.find"));
        sought.setAriaLabel(getTranslation("skill.find"));
        sought.setValueChangeMode(ValueChangeMode.LAZY);
        sought.setClearButtonVisible(true);
        sought.addValueChangeListener(event -> refresh());
        getContent().addClassName("settings-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("skill.category.new", click -> add())),
                        new Paragraph(getTranslation("skills.hint")),
                        headings,
                        new H2(getTranslation("candidate.skills")),
                        sought,
                        list);
        refresh();
    }

    private void refresh() {
        headings.setItems(categories.list());
        list.setItems(skills.find(sought.getValue()));
    }

    private Component icons(String name, Runnable edit, Runnable remove) {
        var pencil = Buttons.icon("vaadin:pencil", "action.edit", click -> edit.run());
        pencil.setAriaLabel(getTranslation("action.edit") + ": " + name);
        var bin = Buttons.icon("vaadin:trash", "action.delete", click -> remove.run());
        bin.setAriaLabel(getTranslation("action.delete") + ": " + name);
        Div icons = new Div(pencil, bin);
        icons.addClassName("row-actions");
        return icons;
    }

    private void add() {
        open("skill.category.new", "", categories::add);
    }

    private void edit(SkillCategoryItem item) {
        open("skill.category.edit", item.name(), typed -> categories.change(item.id(), item.version(), typed));
    }

    private void open(String titleKey, String name, Function<SkillCategoryDetails, SaveOutcome> save) {
        CategoryForm form = new CategoryForm();
        form.read(new SkillCategoryDetails(name));
        new FormDialog<>(getTranslation(titleKey), form, save)
                .onSaved(saved -> refresh())
                .open();
    }

    private void edit(SkillItem item) {
        SkillForm form = new SkillForm(categories.list());
        form.read(new SkillDetails(item.name(), item.categoryId()));
        new FormDialog<>(
                        getTranslation("skill.edit", item.name()),
                        form,
                        typed -> skills.change(item.id(), item.version(), typed))
                .onSaved(saved -> refresh())
                .open();
    }

    private void remove(SkillCategoryItem item) {
        tell(categories.remove(item.id(), item.version()), "common.gone");
    }

    private void remove(SkillItem item) {
        tell(skills.remove(item.id(), item.version()), "skill.inUse");
    }

    private void tell(SaveOutcome outcome, String failureKey) {
        if (!(outcome instanceof SaveOutcome.Saved)) {
            Notices.failure(this, failureKey);
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("skills.title");
    }

    /** The name of a category. */
    private static final class CategoryForm extends DataForm<SkillCategoryDetails> {

        CategoryForm() {
            super(SkillCategoryDetails.class);
            fields(requiredText("name", "skill.name", SkillCategoryDetails.NAME_MAX));
        }
    }

    /** The name and the category of a skill. */
    private static final class SkillForm extends DataForm<SkillDetails> {

        SkillForm(List<SkillCategoryItem> known) {
            super(SkillDetails.class);
            TextField name = requiredText("name", "skill.name", CandidateDetails.SKILL_MAX);
            name.setHelperText(getTranslation("skill.name.hint"));
            ComboBox<SkillCategoryItem> category = new ComboBox<>(getTranslation("skill.category"));
            category.setItems(known);
            category.setItemLabelGenerator(SkillCategoryItem::name);
            category.setClearButtonVisible(true);
            field(category)
                    .withConverter(
                            item -> item == null ? null : item.id(),
                            id -> known.stream()
                                    .filter(item -> Objects.equals(item.id(), id))
                                    .findFirst()
                                    .orElse(null))
                    .bind("categoryId");
            fields(name, category);
        }
    }
}
