package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.Industries;
import org.clientele.client.IndustryDetails;
import org.clientele.client.IndustryId;
import org.clientele.client.IndustryItem;
import org.clientele.client.PkdDivisions;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.jspecify.annotations.Nullable;

/** The list of industries and of the PKD divisions that stand for them, which the administrator edits. */
@Route("desk/settings/industries")
@Menu(title = "industries.title", order = 93, icon = "vaadin:factory")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class IndustriesView extends Composite<Div> implements HasDynamicTitle {

    private final Industries industries;
    private final EntryList<IndustryItem> list;

    IndustriesView(Industries industries) {
        this.industries = industries;
        list = new EntryList<>(
                        industries::list,
                        (industry, place) -> industries.move(industry.id(), industry.version(), place))
                .column("client.name", industry -> new Span(industry.name()))
                .column("industry.pkd", this::divisions)
                .actions(IndustryItem::name, this::edit, this::remove);
        list.refresh();
        PageKeys.on(this, "n", this::add);
        getContent().addClassName("settings-page");
        getContent()
                .add(
                        new PageHeader(getPageTitle()).actions(Buttons.primary("action.add", click -> add())),
                        new Paragraph(getTranslation("industries.hint")),
                        list);
    }

    private Component divisions(IndustryItem industry) {
        Div lines = new Div();
        industry.pkdDivisions().stream().sorted().forEach(division -> lines.add(new Div(PkdTexts.of(division, this))));
        return lines;
    }

    private void add() {
        IndustryForm form = new IndustryForm(freeDivisions(null));
        form.read(new IndustryDetails("", Set.of()));
        new FormDialog<>(getTranslation("industry.new"), form, industries::add)
                .onSaved(saved -> list.refresh())
                .open();
    }

    private void edit(IndustryItem industry) {
        IndustryForm form = new IndustryForm(freeDivisions(industry.id()));
        form.read(new IndustryDetails(industry.name(), industry.pkdDivisions()));
        new FormDialog<>(
                        getTranslation("industry.edit", industry.name()),
                        form,
                        typed -> industries.change(industry.id(), industry.version(), typed))
                .onSaved(saved -> list.refresh())
                .open();
    }

    private void remove(IndustryItem industry) {
        Select<IndustryItem> others = new Select<>();
        others.setLabel(getTranslation("industry.replacement"));
        others.setEmptySelectionAllowed(true);
        others.setEmptySelectionCaption(getTranslation("industry.none"));
        others.setItems(industries.list().stream()
                .filter(other -> !other.id().equals(industry.id()))
                .toList());
        others.setItemLabelGenerator(other -> other == null ? getTranslation("industry.none") : other.name());
        new EntryRemoval<>(
                        this,
                        industry.name(),
                        () -> industries.remove(industry.id(), industry.version()),
                        others,
                        other -> industries.replaceSome(industry.id(), other == null ? null : other.id()),
                        list::refresh)
                .ask();
    }

    /** @param self the industry that may keep its own; null for a new one */
    private List<String> freeDivisions(@Nullable IndustryId self) {
        Set<String> taken = industries.list().stream()
                .filter(industry -> !industry.id().equals(self))
                .flatMap(industry -> industry.pkdDivisions().stream())
                .collect(Collectors.toSet());
        return PkdDivisions.ALL.stream()
                .filter(division -> !taken.contains(division))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industries.title");
    }
}
