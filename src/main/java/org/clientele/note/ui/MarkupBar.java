package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.Buttons;

/** What helps with typing a formatted text: buttons for the signs, and the colleagues to name. */
final class MarkupBar extends Composite<Div> {

    /** Puts signs around what is selected, or around the cursor. */
    private static final String SURROUND = """
            const area = this.inputElement, from = area.selectionStart, to = area.selectionEnd;
            area.focus();
            area.setRangeText($0 + area.value.slice(from, to) + $1, from, to, 'end');
            if (from === to) { area.setSelectionRange(from + $0.length, from + $0.length); }
            area.dispatchEvent(new InputEvent('input', {bubbles: true}));""";

    /** Makes the selected lines items of a list. */
    private static final String LIST = """
            const area = this.inputElement, to = area.selectionEnd;
            const from = area.value.lastIndexOf('\\n', area.selectionStart - 1) + 1;
            area.focus();
            area.setRangeText(area.value.slice(from, to).replace(/^/gm, '- '), from, to, 'end');
            area.dispatchEvent(new InputEvent('input', {bubbles: true}));""";

    private final TextArea text;

    MarkupBar(TextArea text, List<AccountRef> colleagues) {
        this.text = text;
        getContent().addClassName("markup-bar");
        getContent()
                .add(
                        sign("vaadin:bold", "note.markup.bold", "**", "**"),
                        sign("vaadin:italic", "note.markup.italic", "_", "_"),
                        Buttons.icon("vaadin:list", "note.markup.list", click -> run(LIST)),
                        sign("vaadin:link", "note.markup.link", "[", "](https://)"),
                        new ColleagueChoice(text, colleagues));
    }

    private Component sign(String icon, String key, String before, String after) {
        return Buttons.icon(icon, key, click -> run(SURROUND, before, after));
    }

    private void run(String script, Object... arguments) {
        text.getElement().executeJs(script, arguments);
    }
}
