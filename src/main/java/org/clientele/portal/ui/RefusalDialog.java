package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.clientele.shared.ui.Buttons;

/** Says of whom something could not be done, and why; with the others it was. */
final class RefusalDialog {

    private final Dialog dialog = new Dialog();

    /** @param refused translation keys of the reasons, by name */
    RefusalDialog(Component source, Map<String, String> refused) {
        dialog.setHeaderTitle(source.getTranslation("portal.refused.title"));
        dialog.addClassName("form-dialog");
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        refused.forEach((name, key) -> {
            Span why = new Span(source.getTranslation(key));
            why.addClassName("secondary");
            list.add(new ListItem(new Span(name), why));
        });
        dialog.add(new Paragraph(source.getTranslation("portal.refused.text")), list);
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }
}
