package org.clientele.note.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.clientele.security.AccountRef;

/**
 * The colleagues to name in a text. Opens by the sign too where a word begins; what is typed to find somebody stands in
 * the text from the first letter on, so that nothing is lost however the choice ends.
 */
final class ColleagueChoice extends Composite<ComboBox<AccountRef>> {

    /** Happens in the browser alone, since one goes on typing; hence the names, in the order in which they are offered. */
    private static final String NAME_IN_TEXT = """
            const choice = $0, names = $1;
            let typed = null; // from where to where the letters stand in the text that are typed into the choice
            const write = (letters, from, to) => {
              const area = this.inputElement;
              area.setRangeText(letters, from, to, 'end');
              area.dispatchEvent(new InputEvent('input', {bubbles: true}));
              return {from, to: from + letters.length};
            };
            const leave = () => {
              typed = null;
              choice.cancel();
              this.inputElement.focus();
            };
            const name = label => {
              const area = this.inputElement;
              const {from, to} = typed ?? {from: area.selectionStart, to: area.selectionEnd};
              const before = area.value.slice(0, from);
              write((before.endsWith('@') ? '' : /(^|\\s)$/.test(before) ? '@' : ' @') + label + ' ', from, to);
              choice.selectedItem = null;
              leave();
            };
            const first = letters => names.find(name => name.toLowerCase().includes(letters.toLowerCase()));
            const fits = letters => !/^\\s/.test(letters) && first(letters) !== undefined;
            this.addEventListener('input', event => {
              const at = event.target.selectionStart;
              if (event.data?.endsWith('@') && /(^|[\\s(])@$/.test(event.target.value.slice(0, at))) {
                typed = {from: at, to: at};
                choice.focus();
                choice.open();
              }
            });
            choice.addEventListener('input', () => {
              if (typed) {
                const letters = choice.inputElement.value;
                typed = write(letters, typed.from, typed.to);
                if (!fits(letters)) { leave(); }
              }
            });
            choice.addEventListener('keydown', event => {
              const letters = choice.inputElement.value;
              if (!typed || event.isComposing || choice.inputElement.hasAttribute('aria-activedescendant')) { return; }
              if (event.key === 'Escape') {
                leave();
              } else if (event.key === 'Enter') {
                letters ? name(first(letters)) : (write('\\n', typed.from, typed.to), leave());
              } else if (event.key === 'Backspace' && !letters) {
                write('', typed.from - 1, typed.to);
                leave();
              } else {
                return;
              }
              event.preventDefault();
              event.stopPropagation();
            }, true);
            choice.addEventListener('selected-item-changed', ({detail: {value}}) => {
              if (value) { setTimeout(() => name(value.label)); }
            });
            choice.addEventListener('opened-changed', () => setTimeout(() => {
              if (typed && !choice.opened && !choice.selectedItem) {
                typed = null;
                if (choice.contains(document.activeElement)) { this.inputElement.focus(); }
              }
            }));""";

    ColleagueChoice(TextArea text, List<AccountRef> colleagues) {
        ComboBox<AccountRef> field = getContent();
        field.setPlaceholder(getTranslation("note.mention"));
        field.setAriaLabel(getTranslation("note.mention"));
        field.setItems(colleagues);
        field.setItemLabelGenerator(AccountRef::name);
        List<String> names = colleagues.stream().map(AccountRef::name).toList();
        addAttachListener(event -> text.getElement().executeJs(NAME_IN_TEXT, field.getElement(), names));
    }
}
