/**
 * A field in which a résumé is written: Java's ResumeEditor. It is a stand-in of a few lines, since every page of the
 * application loads it; the editor itself comes once one is shown.
 *
 * Its events: "value-changed" a second after the last key or when the focus leaves, and "dirty" with the first key of what
 * has not been told yet.
 */
class ResumeEditor extends HTMLElement {
  #value = '';
  #options = {};
  #view;
  #shown;

  get value() {
    return this.#value;
  }

  /** What the server says. What comes back unchanged after it was told leaves cursor and history alone. */
  set value(value) {
    const told = value ?? '';
    if (told !== this.#value) {
      this.#value = told;
      this.#view?.replace(told);
    }
  }

  get view() {
    return this.#shown;
  }

  connectedCallback() {
    this.#shown ??= import('./editing.js').then(({ Editing }) => {
      this.#view = new Editing(this, this.#value, this.#options);
      return this.#view;
    });
  }

  disconnectedCallback() {
    // A move within the page leaves and enters at once.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#view?.tell();
        this.#view?.destroy();
        this.#view = this.#shown = undefined;
      }
    });
  }

  /** Called by the editor with what was typed. */
  typed(value) {
    this.#value = value;
    this.dispatchEvent(new CustomEvent('value-changed'));
  }

  /** Brings a mark into sight and puts the cursor there. */
  show(id) {
    this.#shown?.then((view) => view.show(id));
  }

  focus() {
    this.#shown?.then((view) => view.focus());
  }

  static {
    for (const name of ['label', 'accessibleName', 'readonly', 'disabled', 'texts', 'marks']) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#options[name];
        },
        set(value) {
          this.#options[name] = value;
          this.#view?.apply(this.#options);
        },
      });
    }
  }
}

customElements.define('resume-editor', ResumeEditor);
