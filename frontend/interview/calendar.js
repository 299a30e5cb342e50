import { Calendar } from '@fullcalendar/core';
import german from '@fullcalendar/core/locales/de';
import english from '@fullcalendar/core/locales/en-gb';
import polish from '@fullcalendar/core/locales/pl';
import russian from '@fullcalendar/core/locales/ru';
import dayGrid from '@fullcalendar/daygrid';
import interaction from '@fullcalendar/interaction';
import list from '@fullcalendar/list';
import timeGrid from '@fullcalendar/timegrid';

const PHONE = matchMedia('(max-width: 640px)');

/** The wall clock of a zone, as the calendar reads dates without an offset. */
function now(zone) {
  return new Date().toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
}

/** Draws a calendar into its field. Times are those of the wall clock of the zone, without an offset, both ways. */
export function show(field, { language, zone, view, day }) {
  const place = document.createElement('div');
  place.className = 'interview-calendar-page';
  field.replaceChildren(place);
  const calendar = new Calendar(place, {
    plugins: [dayGrid, timeGrid, list, interaction],
    locales: [english, german, polish, russian],
    locale: language === 'en' ? 'en-gb' : language,
    // Without a plugin for zones, dates without an offset are shown as they are.
    timeZone: zone,
    now: () => now(zone),
    initialView: view || (PHONE.matches ? 'listWeek' : 'dayGridMonth'),
    initialDate: day,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,timeGridWeek,listWeek' },
    titleRangeSeparator: '\u2009–\u2009',
    height: 'auto',
    stickyHeaderDates: true,
    nowIndicator: true,
    navLinks: true,
    navLinkDayClick: (date) => calendar.changeView('timeGridWeek', date),
    scrollTime: '08:00',
    slotMinTime: '06:00',
    slotMaxTime: '22:00',
    expandRows: true,
    allDaySlot: false,
    dayMaxEvents: 4,
    eventInteractive: true,
    eventStartEditable: false,
    eventDurationEditable: false,
    snapDuration: '00:15',
    longPressDelay: 400,
    eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    events: ({ startStr, endStr }, done, failed) =>
      field.$server.entries(startStr.slice(0, 10), endStr.slice(0, 10)).then(done, failed),
    eventDidMount: ({ event, el }) => {
      el.title = event.extendedProps.says;
      const link = el.matches('a, [tabindex]') ? el : (el.querySelector('a') ?? el);
      link.setAttribute('aria-label', event.extendedProps.says);
    },
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault();
      field.$server.open(event.id);
    },
    eventDrop: (change) => tell(field, change, false),
    eventResize: (change) => tell(field, change, true),
    datesSet: ({ view: shown }) => {
      field.$server.shown(shown.type, shown.calendar.formatIso(shown.calendar.getDate(), true).slice(0, 10));
      // The button around them has the name.
      place.querySelectorAll('.fc-icon').forEach((icon) => icon.removeAttribute('role'));
    },
  });
  calendar.render();
  return calendar;
}

/** What was dragged stays there until Java has asked for the entries again. */
function tell(field, { event }, resized) {
  field.$server.moved(event.id, event.startStr.slice(0, 19), (event.endStr || event.startStr).slice(0, 19), resized);
}
