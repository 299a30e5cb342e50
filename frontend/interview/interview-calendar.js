/**
 * A calendar of interviews: Java's InterviewCalendar. It is a stand-in of a few lines, since every page of the application
 * loads it; the calendar itself comes once one is shown.
 */
class InterviewCalendar extends HTMLElement {
  #options = {};
  #calendar;
  #shown;

  connectedCallback() {
    this.#shown ??= import('./calendar.js').then(({ show }) => {
      if (this.#shown) {
        this.#calendar = show(this, this.#options);
      }
      return this.#calendar;
    });
  }

  disconnectedCallback() {
    // A move within the page leaves and enters at once.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#calendar?.destroy();
        this.#calendar = this.#shown = undefined;
      }
    });
  }

  get options() {
    return this.#options;
  }

  /** What Java says of it: language, zone, view and day. A later change makes it anew. */
  set options(options) {
    this.#options = options;
    if (this.#calendar) {
      this.#calendar.destroy();
      import('./calendar.js').then(({ show }) => (this.#calendar = show(this, options)));
    }
  }

  /** Asks for the entries of the shown range again. */
  refresh() {
    this.#shown?.then((calendar) => calendar?.refetchEvents());
  }

  goTo(view, day) {
    this.#shown?.then((calendar) => calendar?.changeView(view, day));
  }
}

customElements.define('interview-calendar', InterviewCalendar);
