package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
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
            this.value = area.value;""";

    /** Makes the selected lines items of a list. */
    private static final String LIST = """
            const area = this.inputElement, to = area.selectionEnd;
            const from = area.value.lastIndexOf('\\n', area.selectionStart - 1) + 1;
            area.focus();
            area.setRangeText(area.value.slice(from, to).replace(/^/gm, '- '), from, to, 'end');
            this.value = area.value;""";

    /** Names somebody where the cursor is; the sign may stand there already. */
    private static final String NAME = """
            const area = this.inputElement, at = area.selectionStart, before = area.value.slice(0, at);
            const sign = before.endsWith('@') ? '' : before === '' || /\\s$/.test(before) ? '@' : ' @';
            area.focus();
            area.setRangeText(sign + $0 + ' ', at, area.selectionEnd, 'end');
            this.value = area.value;""";

    /** The sign was typed where a word begins: in e-mail addresses it stands in the middle of one. */
    private static final String SIGN_TYPED = """
            event.data === '@' && (() => {
              const before = event.target.value.slice(0, event.target.selectionStart);
              return before.length < 2 || /\\s@$/.test(before);
            })()""";

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
                        colleagues(colleagues));
    }

    private Component sign(String icon, String key, String before, String after) {
        return Buttons.icon(icon, key, click -> run(SURROUND, before, after));
    }

    private Component colleagues(List<AccountRef> colleagues) {
        ComboBox<AccountRef> field = new ComboBox<>();
        field.setPlaceholder(getTranslation("note.mention"));
        field.setAriaLabel(getTranslation("note.mention"));
        field.setItems(colleagues);
        field.setItemLabelGenerator(AccountRef::name);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                run(NAME, event.getValue().name());
                field.clear();
            }
        });
        text.getElement()
                .addEventListener("input", event -> {
                    field.focus();
                    field.setOpened(true);
                })
                .setFilter(SIGN_TYPED);
        return field;
    }

    private void run(String script, Object... arguments) {
        text.getElement().executeJs(script, arguments);
    }
}
