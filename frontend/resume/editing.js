import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { ListItemWithoutTab } from './lists.js';
import { Marks, marksOf, showMark } from './marks.js';
import { Toolbar } from './toolbar.js';
import { cleaned } from './word.js';

const TELL_AFTER_MS = 1000;

/** What a résumé is made of. All else that is pasted or set is left out, its text stays. */
function extensions() {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      strike: false,
      heading: { levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        // An address that somebody forgot to take out shall not become a link besides.
        autolink: false,
        linkOnPaste: false,
        HTMLAttributes: { target: null, rel: null, class: null },
      },
      listItem: false,
    }),
    ListItemWithoutTab,
    Marks,
  ];
}

/** The editor, its toolbar and its label within their field. */
export class Editing {
  #field;
  #editor;
  #toolbar;
  #label;
  #waiting;
  #texts;

  constructor(field, value, options) {
    this.#field = field;
    this.#label = document.createElement('label');
    this.#label.className = 'resume-editor-label';
    this.#label.id = `resume-editor-${crypto.randomUUID()}`;
    this.#label.addEventListener('click', () => this.focus());
    const place = document.createElement('div');
    place.className = 'resume-editor-page';
    this.#editor = new Editor({
      element: place,
      extensions: extensions(),
      content: value,
      editorProps: { transformPastedHTML: cleaned },
      onUpdate: () => this.#wait(),
      onTransaction: () => this.#toolbar?.update(),
      onBlur: () => this.tell(),
    });
    this.#toolbar = new Toolbar(this.#editor);
    field.replaceChildren(this.#label, this.#toolbar.element, place);
    this.apply(options);
  }

  apply({ label, accessibleName, readonly, disabled, texts, marks }) {
    const editable = !readonly && !disabled;
    this.#label.textContent = label ?? '';
    this.#label.hidden = !label;
    this.#toolbar.element.hidden = !editable;
    if (texts && texts !== this.#texts) {
      this.#texts = texts;
      this.#toolbar.name(texts);
    }
    this.#editor.setOptions({
      editorProps: {
        transformPastedHTML: cleaned,
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-readonly': String(!editable),
          ...(accessibleName || !label ? { 'aria-label': accessibleName ?? '' } : { 'aria-labelledby': this.#label.id }),
          ...(texts?.help ? { 'aria-description': texts.help } : {}),
          ...(editable ? {} : { tabindex: '0' }),
        },
      },
    });
    this.#editor.setEditable(editable, false);
    if (marksOf(this.#editor) !== (marks ?? [])) {
      this.#editor.commands.setMarks(marks ?? []);
    }
  }

  /** What the server says instead. It cannot be undone, and is no news to the server. */
  replace(value) {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#editor
      .chain()
      .setMeta('addToHistory', false)
      .setContent(value, { emitUpdate: false })
      .setMarks(marksOf(this.#editor))
      .run();
  }

  #wait() {
    if (this.#waiting === undefined) {
      this.#field.dispatchEvent(new CustomEvent('dirty'));
    }
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.tell(), TELL_AFTER_MS);
  }

  /** Tells at once what waits to be told. */
  tell() {
    if (this.#waiting !== undefined) {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#field.typed(this.#editor.isEmpty ? '' : this.#editor.getHTML());
    }
  }

  show(id) {
    showMark(this.#editor, id);
  }

  focus() {
    this.#editor.commands.focus();
  }

  destroy() {
    this.#editor.destroy();
    this.#field.replaceChildren();
  }
}
