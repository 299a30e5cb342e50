package org.clientele.interview.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A calendar of interviews by month, week and as a list, in the person's language, with weeks that begin on Monday. It
 * asks for what it shows only, range by range, and again after {@link #refresh}. On a phone it begins as a list.
 *
 * <p>Times are shown on the wall clock of the calendar's zone, which is the person's; an entry of another zone says its
 * own time as well. An entry that may be moved can be dragged to another time or made longer or shorter; it stays where
 * it was dropped until the listener has answered by {@link #refresh}, which also takes a move back that was refused.
 * Entries, days and buttons are reached by Tab and opened by Enter. Who cannot drag is offered to move an interview
 * where it is opened.
 *
 * <pre>{@code
 * var calendar = new InterviewCalendar(interviews::between, zone);
 * calendar.onOpen(id -> …navigate…);
 * calendar.onMove(move -> switch (interviews.move(move.id(), …)) { … }; then calendar.refresh());
 * calendar.onShown(shown -> …keep view and day in the URL…);
 * }</pre>
 */
@NamedInterface("calendar")
@Tag("interview-calendar")
@JsModule("./interview/interview-calendar.js")
@NpmPackage(value = "@fullcalendar/core", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/daygrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/timegrid", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/list", version = "6.1.21")
@NpmPackage(value = "@fullcalendar/interaction", version = "6.1.21")
@StyleSheet("interview-calendar.css")
public final class InterviewCalendar extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    /** Colours of entries, which only help: what they mean has to be said otherwise too. */
    public enum Colour {
        INDIGO,
        TEAL,
        PINK,
        AMBER,
        GREY
    }

    /** What is shown at a time. */
    public enum View {
        MONTH("dayGridMonth"),
        WEEK("timeGridWeek"),
        LIST("listWeek");

        private final String type;

        View(String type) {
            this.type = type;
        }

        static Optional<View> of(String type) {
            return List.of(values()).stream()
                    .filter(view -> view.type.equals(type))
                    .findFirst();
        }
    }

    /**
     * An interview as the calendar shows it.
     *
     * @param id names it in events
     * @param start in the zone in which it was arranged
     * @param over cancelled, say: its title is struck through
     * @param movable whether this person may drag it
     */
    public record Entry(
            String id,
            String title,
            ZonedDateTime start,
            ZonedDateTime end,
            Colour colour,
            boolean over,
            boolean movable) {}

    /** Answers with all entries that touch the days from the first one until before the second, in the calendar's zone. */
    @FunctionalInterface
    public interface Source {
        List<Entry> between(LocalDate from, LocalDate until);
    }

    /**
     * An entry that was dragged.
     *
     * @param old as it was when the calendar asked for it
     * @param start in the zone of the entry
     * @param end after start
     */
    public record Move(Entry old, ZonedDateTime start, ZonedDateTime end) {}

    /** What a person looks at now. */
    public record Shown(View view, LocalDate day) {}

    private final Source source;
    private final ZoneId zone;
    private final Map<String, Entry> asked = new HashMap<>();
    private Consumer<String> open = id -> {};
    private Consumer<Move> move = moved -> {};
    private Consumer<Shown> shown = now -> {};
    private @Nullable Shown first;

    /** @param zone whose wall clock the calendar goes by */
    public InterviewCalendar(Source source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** Shows this; before it is on the page: begins with it. */
    public void show(Shown wanted) {
        first = wanted;
        if (getElement().hasProperty("options")) {
            getElement().callJsFunction("goTo", wanted.view().type, wanted.day().toString());
        }
    }

    /** Asks the source again for what is shown. */
    public void refresh() {
        getElement().callJsFunction("refresh");
    }

    /** Hears which entry was opened by a click or Enter. */
    public void onOpen(Consumer<String> listener) {
        open = listener;
    }

    /** Hears which entry was dragged, and refreshes the calendar once it has answered. */
    public void onMove(Consumer<Move> listener) {
        move = listener;
    }

    /** Hears what is looked at, at first and after each change. */
    public void onShown(Consumer<Shown> listener) {
        shown = listener;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Map<String, Object> options = new HashMap<>();
        options.put("language", event.getLocale().getLanguage());
        options.put("zone", zone.getId());
        if (first != null) {
            options.put("view", first.view().type);
            options.put("day", first.day().toString());
        }
        getElement().setPropertyMap("options", options);
    }

    @ClientCallable
    List<Map<String, Object>> entries(String from, String until) {
        List<Entry> found = source.between(LocalDate.parse(from), LocalDate.parse(until));
        asked.clear();
        asked.putAll(found.stream().collect(Collectors.toMap(Entry::id, entry -> entry, (one, other) -> one)));
        return found.stream()
                .map(entry -> EntryDrawing.of(entry, zone, getLocale()))
                .toList();
    }

    @ClientCallable
    void open(String id) {
        if (asked.containsKey(id)) {
            open.accept(id);
        }
    }

    @ClientCallable
    void moved(String id, String start, String end, boolean resized) {
        Entry old = asked.get(id);
        if (old == null || !old.movable()) {
            refresh();
            return;
        }
        ZonedDateTime from = resized ? old.start() : at(start, old);
        // An hour stays an hour when a clock is changed meanwhile.
        ZonedDateTime to = resized ? at(end, old) : from.plus(Duration.between(old.start(), old.end()));
        move.accept(new Move(old, from, to));
    }

    private ZonedDateTime at(String wallClock, Entry entry) {
        return LocalDateTime.parse(wallClock)
                .atZone(zone)
                .withZoneSameInstant(entry.start().getZone());
    }

    @ClientCallable
    void shown(String type, String day) {
        View.of(type).map(view -> new Shown(view, LocalDate.parse(day))).ifPresent(now -> {
            first = now;
            shown.accept(now);
        });
    }
}
