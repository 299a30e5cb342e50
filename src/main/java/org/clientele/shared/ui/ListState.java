package org.clientele.shared.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows, as it stands in the page's address: filters, sort, page and selected row. Immutable; whatever
 * stands in an address is taken, and what makes no sense counts as not there.
 */
public record ListState(Map<String, String> parameters) {

    /** The parameter with the text to search for. */
    public static final String TEXT = "q";

    private static final String SORT = "sort";
    private static final String DIRECTION = "dir";
    private static final String PAGE = "page";
    private static final String SELECTED = "sel";
    private static final List<String> NO_FILTERS = List.of(SORT, DIRECTION, PAGE, SELECTED);
    private static final int LONGEST_VALUE = 200;

    public static final ListState START = new ListState(Map.of());

    public ListState {
        parameters = Map.copyOf(parameters);
    }

    /** What the address asks for. */
    public static ListState of(Location location) {
        Map<String, String> known = new TreeMap<>();
        location.getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isEmpty()) {
                known.put(name, clean(values.getFirst()));
            }
        });
        return new ListState(known);
    }

    private static String clean(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", " ").strip();
        return printable.length() <= LONGEST_VALUE ? printable : printable.substring(0, LONGEST_VALUE);
    }

    /** The text to search for; empty if there is none. */
    public String text() {
        return value(TEXT);
    }

    /** Any filter's value; empty if there is none. */
    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** A filter by a record or an entry of a list. */
    public Optional<UUID> id(String name) {
        return Ids.parse(value(name));
    }

    /** A filter by several records, separated by commas. */
    public List<UUID> ids(String name) {
        return Arrays.stream(value(name).split(","))
                .flatMap(text -> Ids.parse(text).stream())
                .toList();
    }

    /** A filter by one of a few known values. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        String value = value(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> parameterOf(constant).equals(value))
                .findFirst();
    }

    /** What to sort by. */
    public <E extends Enum<E>> E sort(Class<E> type, E usual) {
        return choice(SORT, type).orElse(usual);
    }

    public boolean descending() {
        return value(DIRECTION).equals("desc");
    }

    public PageRef page() {
        String page = value(PAGE);
        return page.matches("-?[1-9]\\d{0,6}") ? new PageRef(Integer.parseInt(page)) : PageRef.FIRST;
    }

    public Optional<UUID> selected() {
        return id(SELECTED);
    }

    /** Whether anything but sort, page and selection is asked for. */
    public boolean isFiltered() {
        return !NO_FILTERS.containsAll(parameters.keySet());
    }

    /** The same list without any filter. */
    public ListState unfiltered() {
        Map<String, String> kept = new TreeMap<>(parameters);
        kept.keySet().retainAll(List.of(SORT, DIRECTION));
        return new ListState(kept);
    }

    /** The first page of the same list with another value of one filter; blank for none. */
    public ListState with(String name, @Nullable String value) {
        return changed(name, value).changed(PAGE, null).changed(SELECTED, null);
    }

    /** The first page in another order; null for the usual one. */
    public ListState sortedBy(@Nullable Enum<?> sort, boolean descending) {
        return with(SORT, sort == null ? null : parameterOf(sort)).with(DIRECTION, descending ? "desc" : null);
    }

    public ListState atPage(PageRef page) {
        String number = page.equals(PageRef.FIRST) ? null : Integer.toString(page.number());
        return changed(PAGE, number).changed(SELECTED, null);
    }

    public ListState selecting(@Nullable UUID row) {
        return changed(SELECTED, row == null ? null : row.toString());
    }

    /** For the page's address. */
    public QueryParameters toQuery() {
        return QueryParameters.simple(new TreeMap<>(parameters));
    }

    /** How a value stands in an address: {@code CHANGED_AT} as {@code changed-at}. */
    public static String parameterOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private ListState changed(String name, @Nullable String value) {
        Map<String, String> next = new TreeMap<>(parameters);
        if (value == null || value.isBlank()) {
            next.remove(name);
        } else {
            next.put(name, clean(value));
        }
        return new ListState(next);
    }
}
