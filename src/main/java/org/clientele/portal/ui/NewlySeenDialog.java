package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.NewlySeen;
import org.clientele.shared.ui.Buttons;

/** Says what a change of a role newly shows to whom, before it is saved (docs/adr/0034). */
final class NewlySeenDialog {

    private final Dialog dialog = new Dialog();

    /**
     * @param fields what of candidates would be shown that was not, in words
     * @param people how many have the role
     */
    NewlySeenDialog(Component source, List<String> fields, int people, List<NewlySeen> seen, Runnable save) {
        dialog.setHeaderTitle(source.getTranslation("portal.newly.title"));
        dialog.addClassName("form-dialog");
        if (!fields.isEmpty()) {
            dialog.add(new Paragraph(source.getTranslation("portal.newly.fields", people, String.join(", ", fields))));
        }
        if (!seen.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("link-list");
            seen.forEach(one -> {
                Span what = new Span(source.getTranslation(
                        "portal.newly.numbers", one.vacancies(), one.candidates(), one.interviews()));
                what.addClassName("secondary");
                list.add(new ListItem(new Span(one.contact()), what));
            });
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

    void open() {
        dialog.open();
    }
}
