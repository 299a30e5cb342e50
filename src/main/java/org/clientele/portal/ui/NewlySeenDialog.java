package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.NewlySeen;
import org.clientele.portal.RoleHolder;
import org.clientele.shared.ui.Buttons;

/** Says what a change of a role newly shows to whom, before it is saved (docs/adr/0034). */
final class NewlySeenDialog {

    private final Dialog dialog = new Dialog();

    /**
     * @param fields what of candidates would be shown that was not, in words
     * @param holders who have the role
     */
    NewlySeenDialog(
            Component source, List<String> fields, List<RoleHolder> holders, List<NewlySeen> seen, Runnable save) {
        dialog.setHeaderTitle(source.getTranslation("portal.newly.title"));
        dialog.addClassName("form-dialog");
        if (!fields.isEmpty()) {
            UnorderedList list = list();
            holders.forEach(holder -> list.add(line(holder.name() + " · " + holder.clientName(), "")));
            dialog.add(new Paragraph(source.getTranslation("portal.newly.fields", String.join(", ", fields))), list);
        }
        if (!seen.isEmpty()) {
            UnorderedList list = list();
            seen.forEach(one -> list.add(line(
                    one.contact(),
                    source.getTranslation(
                            "portal.newly.numbers", one.vacancies(), one.candidates(), one.interviews()))));
            dialog.add(new Paragraph(source.getTranslation("portal.newly.rows", NewlySeen.MOST)), list);
        }
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.primary("portal.newly.save", click -> {
                            dialog.close();
                            save.run();
                        }));
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        return list;
    }

    private static ListItem line(String who, String what) {
        Span beside = new Span(what);
        beside.addClassName("secondary");
        return new ListItem(new Span(who), beside);
    }

    void open() {
        dialog.open();
    }
}
