package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.Buttons;

/** What helps with typing a formatted text: buttons for the signs, and the colleagues to name. */
final class MarkupBar extends Composite<Div> {

    /** Puts signs around what is selected, or around the cursor. */
    private static final String SURROUND = """
            this.addEventListener('click', () => {
              const area = $0.inputElement, from = area.selectionStart, to = area.selectionEnd;
              area.focus();
              area.setRangeText($1 + area.value.slice(from, to) + $2, from, to, 'end');
              if (from === to) { area.setSelectionRange(from + $1.length, from + $1.length); }
              area.dispatchEvent(new InputEvent('input', {bubbles: true}));
            });""";

    /** Makes the selected lines items of a list. */
    private static final String LIST = """
            this.addEventListener('click', () => {
              const area = $0.inputElement, to = area.selectionEnd;
              const from = area.value.lastIndexOf('\\n', area.selectionStart - 1) + 1;
              area.focus();
              area.setRangeText(area.value.slice(from, to).replace(/^/gm, '- '), from, to, 'end');
              area.dispatchEvent(new InputEvent('input', {bubbles: true}));
            });""";

    private final TextArea text;

    MarkupBar(TextArea text, List<AccountRef> colleagues) {
        this.text = text;
        getContent().addClassName("markup-bar");
        getContent()
                .add(
                        button("vaadin:bold", "note.markup.bold", SURROUND, "**", "**"),
                        button("vaadin:italic", "note.markup.italic", SURROUND, "_", "_"),
                        button("vaadin:list", "note.markup.list", LIST),
                        button("vaadin:link", "note.markup.link", SURROUND, "[", "](https://)"),
                        new ColleagueChoice(text, colleagues));
    }

    /** Acts in the browser alone, so that whoever saves at once saves the signs too. */
    private Component button(String icon, String key, String onClick, String... signs) {
        Button button = Buttons.icon(icon, key);
        Object[] arguments =
                Stream.concat(Stream.of(text.getElement()), Stream.of(signs)).toArray();
        addAttachListener(event -> button.getElement().executeJs(onClick, arguments));
        return button;
    }
}
