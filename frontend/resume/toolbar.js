/** What can be done to the text, as a toolbar of the ARIA authoring practices: one tab stop, arrow keys within. */

const BUTTONS = [
  { name: 'bold', icon: 'bold', run: (chain) => chain.toggleBold(), pressed: 'bold' },
  { name: 'italic', icon: 'italic', run: (chain) => chain.toggleItalic(), pressed: 'italic' },
  { name: 'underline', icon: 'underline', run: (chain) => chain.toggleUnderline(), pressed: 'underline' },
  { name: 'bulletList', icon: 'list-ul', run: (chain) => chain.toggleBulletList(), pressed: 'bulletList' },
  { name: 'orderedList', icon: 'list-ol', run: (chain) => chain.toggleOrderedList(), pressed: 'orderedList' },
  { name: 'link', icon: 'link', pressed: 'link' },
  { name: 'undo', icon: 'rotate-left', run: (chain) => chain.undo() },
  { name: 'redo', icon: 'rotate-right', run: (chain) => chain.redo() },
];

export class Toolbar {
  element = make('div', { role: 'toolbar', class: 'resume-editor-toolbar' });
  #editor;
  #style = make('select');
  #buttons = new Map();
  #link;

  constructor(editor) {
    this.#editor = editor;
    for (const level of [0, 1, 2, 3]) {
      this.#style.append(make('option', { value: level }));
    }
    this.#style.addEventListener('change', () => this.#restyle(Number(this.#style.value)));
    const bar = make('div', { class: 'resume-editor-buttons' });
    bar.append(this.#style);
    for (const entry of BUTTONS) {
      const button = make('button', { type: 'button' });
      button.append(make('vaadin-icon', { icon: `vaadin:${entry.icon}`, 'aria-hidden': 'true' }));
      // The text keeps focus and selection.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.#press(entry, button));
      this.#buttons.set(entry, button);
      bar.append(button);
    }
    this.#link = new LinkForm(editor);
    this.element.append(bar, this.#link.element);
    bar.addEventListener('keydown', (event) => this.#move(event));
    editor.view.dom.addEventListener('keydown', (event) => {
      if (event.altKey && event.key === 'F10') {
        event.preventDefault();
        this.#items().find((item) => item.tabIndex === 0)?.focus();
      }
    });
    this.#stopAt(this.#style);
    this.update();
  }

  name(texts) {
    this.element.setAttribute('aria-label', texts.toolbar);
    this.#style.setAttribute('aria-label', texts.style);
    this.#style.title = texts.style;
    [...this.#style.options].forEach((option, level) => (option.textContent = texts.styles[level]));
    this.#buttons.forEach((button, { name }) => {
      button.title = texts[name];
      button.setAttribute('aria-label', texts[name]);
    });
    this.#link.name(texts);
  }

  update() {
    const level = [1, 2, 3].find((each) => this.#editor.isActive('heading', { level: each })) ?? 0;
    this.#style.value = String(level);
    this.#buttons.forEach((button, { name, pressed }) => {
      if (pressed) {
        button.setAttribute('aria-pressed', String(this.#editor.isActive(pressed)));
      } else {
        button.setAttribute('aria-disabled', String(!this.#editor.can()[name]()));
      }
    });
  }

  #restyle(level) {
    const chain = this.#editor.chain().focus();
    (level === 0 ? chain.setParagraph() : chain.setHeading({ level })).run();
  }

  #press({ run }, button) {
    if (!run) {
      this.#link.open(button);
    } else {
      // Whoever works in the bar by keys stays there.
      const chain = this.#editor.chain();
      run(button.matches(':focus-visible') ? chain : chain.focus()).run();
    }
  }

  #items() {
    return [this.#style, ...this.#buttons.values()];
  }

  #stopAt(item) {
    this.#items().forEach((each) => (each.tabIndex = each === item ? 0 : -1));
  }

  #move(event) {
    const items = this.#items();
    const at = items.indexOf(event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape') {
      this.#editor.commands.focus();
    } else if (to !== undefined) {
      event.preventDefault();
      const item = items.at(to % items.length);
      this.#stopAt(item);
      item.focus();
    }
  }
}

/** Asks where a link leads. */
class LinkForm {
  element = make('form', { class: 'resume-editor-link', hidden: '' });
  #editor;
  #opener;
  #address = make('input', { type: 'text', inputmode: 'url', spellcheck: 'false', autocomplete: 'off' });
  #apply = make('button', { type: 'submit' });
  #remove = make('button', { type: 'button' });
  #problem = make('span', { role: 'alert' });

  constructor(editor) {
    this.#editor = editor;
    this.element.append(this.#address, this.#apply, this.#remove, this.#problem);
    this.#remove.addEventListener('click', () => {
      editor.chain().extendMarkRange('link').unsetLink().run();
      this.#close();
    });
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#set(this.#address.value.trim());
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.#close();
      }
    });
  }

  name(texts) {
    this.#address.setAttribute('aria-label', texts.linkAddress);
    this.#address.placeholder = texts.linkAddress;
    this.#apply.textContent = texts.linkSet;
    this.#remove.textContent = texts.linkRemove;
    this.#problem.dataset.text = texts.linkWrong;
  }

  open(opener) {
    this.#opener = opener;
    const { href } = this.#editor.getAttributes('link');
    this.#address.value = href ?? '';
    this.#remove.hidden = !href;
    this.#problem.textContent = '';
    this.element.hidden = false;
    this.#address.focus();
  }

  #set(typed) {
    const href = typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
    if (!/^(https?|mailto|tel):\S+$/i.test(href)) {
      this.#problem.textContent = this.#problem.dataset.text;
      this.#address.focus();
      return;
    }
    const chain = this.#editor.chain().extendMarkRange('link');
    (this.#editor.state.selection.empty && !this.#editor.isActive('link')
      ? chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] })
      : chain.setLink({ href })
    ).run();
    this.#close();
  }

  #close() {
    this.element.hidden = true;
    (this.#opener?.matches(':focus-visible') ? this.#opener : this.#editor.view.dom).focus();
  }
}

function make(name, attributes = {}) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}
