package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.clientele.security.Role;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;
import org.clientele.submission.RejectionReasonRow;
import org.clientele.submission.RejectionReasons;
import org.clientele.submission.RejectionSide;

/** The lists of reasons for rejection, which the administrator edits. */
@Route("desk/settings/rejection-reasons")
@Menu(title = "submission.reasons.title", order = 94, icon = "vaadin:thumbs-down")
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ReasonsView extends Composite<Div> implements HasDynamicTitle {

    private static final int NAME_MAX = 120;

    private final RejectionReasons reasons;
    private final Div lists = new Div();

    ReasonsView(RejectionReasons reasons) {
        this.reasons = reasons;
        lists.addClassName("cards");
        getContent().addClassName("settings-page");
        getContent()
                .add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("submission.reasons.hint")), lists);
        refresh();
    }

    /** What is typed of a reason. */
    public record Input(String name) {}

    private static final class ReasonForm extends DataForm<Input> {

        ReasonForm() {
            super(Input.class);
            fields(requiredText("name", "submission.reason.name", NAME_MAX));
        }
    }

    private void refresh() {
        lists.removeAll();
        List<RejectionReasonRow> all = reasons.all();
        lists.add(card("submission.side.CLIENT", RejectionSide.CLIENT, all));
        lists.add(card("submission.side.AGENCY", RejectionSide.AGENCY, all));
    }

    private FactList card(String titleKey, RejectionSide side, List<RejectionReasonRow> all) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("moves", "reasons");
        all.stream().filter(reason -> reason.side() == side).forEach(reason -> list.add(line(reason)));
        Div buttons = new Div(Buttons.of(
                "submission.reason.new",
                click -> open(getTranslation("submission.reason.new"), "", typed -> reasons.add(side, typed.name()))));
        buttons.addClassName("card-actions");
        return new FactList(titleKey).add(list, buttons);
    }

    private ListItem line(RejectionReasonRow reason) {
        ListItem item = new ListItem(new Span(reason.name()));
        if (reason.archived()) {
            item.add(BadgeColor.NEUTRAL.badge(getTranslation("submission.reason.archived")));
        }
        Div buttons = new Div(
                icon(
                        "vaadin:pencil",
                        "action.edit",
                        reason,
                        () -> open(
                                getTranslation("submission.reason.edit", reason.name()),
                                reason.name(),
                                typed -> reasons.rename(reason.id(), reason.version(), typed.name()))),
                reason.archived()
                        ? icon(
                                "vaadin:rotate-left",
                                "submission.reason.restore",
                                reason,
                                () -> done(reasons.restore(reason.id(), reason.version())))
                        : icon(
                                "vaadin:archive",
                                "submission.reason.archive",
                                reason,
                                () -> done(reasons.archive(reason.id(), reason.version()))));
        buttons.addClassName("row-actions");
        item.add(buttons);
        return item;
    }

    private Component icon(String icon, String key, RejectionReasonRow reason, Runnable act) {
        Button button = Buttons.icon(icon, key, click -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + reason.name());
        return button;
    }

    private void open(String title, String name, Function<Input, SaveOutcome> save) {
        ReasonForm form = new ReasonForm();
        form.read(new Input(name));
        new FormDialog<>(title, form, save).onSaved(saved -> refresh()).open();
    }

    private void done(SaveOutcome outcome) {
        if (!(outcome instanceof SaveOutcome.Saved)) {
            Notices.failure(this, "common.gone");
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("submission.reasons.title");
    }
}
