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

    /**
     * Who is chosen is named where the cursor is, without asking the server, since one goes on typing. The choice opens
     * by the sign too where a word begins; in e-mail addresses it stands in the middle of one.
     */
    private static final String COLLEAGUES = """
            const choice = $0;
            const name = chosen => {
              const area = this.inputElement, at = area.selectionStart, before = area.value.slice(0, at);
              const sign = before.endsWith('@') ? '' : before === '' || /\\s$/.test(before) ? '@' : ' @';
              choice.selectedItem = null;
              area.focus();
              area.setRangeText(sign + chosen.label + ' ', at, area.selectionEnd, 'end');
              this.value = area.value;
            };
            choice.addEventListener('selected-item-changed', event => {
              const chosen = event.detail.value;
              if (chosen) { setTimeout(() => name(chosen)); }
            });
            this.addEventListener('input', event => {
              const before = event.target.value.slice(0, event.target.selectionStart);
              if (event.data === '@' && (before.length < 2 || /\\s@$/.test(before))) {
                choice.focus();
                choice.open();
              }
            });""";

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
        addAttachListener(event -> run(COLLEAGUES, field.getElement()));
        return field;
    }

    private void run(String script, Object... arguments) {
        text.getElement().executeJs(script, arguments);
    }
}
