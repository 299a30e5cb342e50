package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last column of a list (docs/features.md S0.17, S4.5 to S4.8): open, edit, and a menu with the rest, which a right
 * click on the row opens as well. Drawn by the browser; only the menu that is open costs memory.
 */
public final class RowActions<T> {

    private static final String LINK = """
            <a class="row-action" href="${item.url}" title="%1$s" aria-label="%1$s: ${item.name}"
              ><vaadin-icon icon="vaadin:eye"></vaadin-icon></a>""";
    private static final String EDIT = """
            <vaadin-button class="row-action" theme="icon tertiary" title="%1$s" aria-label="%1$s: ${item.name}"
              @click="${edit}" ?disabled="${!item.editable}"><vaadin-icon icon="vaadin:pencil"></vaadin-icon></vaadin-button>""";
    /** The menu opens at a right click; this button does one in its own place. */
    private static final String OPTIONS = """
            <vaadin-button class="row-action" theme="icon tertiary" title="%1$s" aria-label="%1$s: ${item.name}" aria-haspopup="menu"
              @click="${e => { const at = e.currentTarget.getBoundingClientRect();
                e.currentTarget.dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, composed: true,
                  cancelable: true, clientX: at.left, clientY: at.bottom})); }}"
              ><vaadin-icon icon="vaadin:ellipsis-dots-v"></vaadin-icon></vaadin-button>""";

    private final Function<T, String> name;
    private final @Nullable Function<T, String> url;
    private final List<RowOption<T>> options = new ArrayList<>();
    private @Nullable Consumer<T> opening;
    private @Nullable Consumer<T> edit;
    private Predicate<T> editable = row -> true;

    /**
     * @param name tells the buttons of a row from those of the others, for who hears them
     * @param url where the row's details are, without a leading slash
     */
    public RowActions(Function<T, String> name, Function<T, String> url) {
        this.name = name;
        this.url = url;
    }

    /** For rows that have no details beyond what their form shows. */
    public RowActions(Function<T, String> name) {
        this.name = name;
        this.url = null;
    }

    /** What Enter does for rows that open here, not at an address. */
    public RowActions<T> opens(Consumer<T> act) {
        this.opening = act;
        return this;
    }

    /** Shows the pencil, which rows that may not be edited have greyed out. */
    public RowActions<T> edit(Predicate<T> allowed, Consumer<T> act) {
        this.editable = allowed;
        this.edit = act;
        return this;
    }

    /** An entry of the menu, in the order of the calls, shown for the rows that it makes sense for. */
    public RowActions<T> option(String key, String icon, Predicate<T> offered, Consumer<T> act) {
        options.add(RowOption.of(key, icon, offered, act));
        return this;
    }

    /** What Enter does: opens the details, or the form where there are none. */
    void open(T row, Consumer<String> navigate) {
        if (url != null) {
            navigate.accept(url.apply(row));
        } else if (opening != null) {
            opening.accept(row);
        } else if (edit != null && editable.test(row)) {
            edit.accept(row);
        }
    }

    Renderer<T> renderer(Component texts) {
        StringBuilder template = new StringBuilder("<span class=\"row-actions\">");
        Function<T, String> details = url;
        if (details != null) {
            template.append(LINK.formatted(texts.getTranslation("action.details")));
        }
        Consumer<T> onEdit = edit;
        if (onEdit != null) {
            template.append(EDIT.formatted(texts.getTranslation("action.edit")));
        }
        if (hasMenu()) {
            template.append(OPTIONS.formatted(texts.getTranslation("action.more")));
        }
        LitRenderer<T> renderer = LitRenderer.<T>of(template.append("</span>").toString())
                .withProperty("name", name::apply)
                .withProperty("editable", editable::test);
        if (details != null) {
            renderer.withProperty("url", details::apply);
        }
        return onEdit == null ? renderer : renderer.withFunction("edit", onEdit::accept);
    }

    /** With one, phones show nothing else. */
    boolean hasMenu() {
        return !options.isEmpty();
    }

    /** @param contributed what the contributed columns offer, which phones do not show */
    void addMenuTo(Grid<T> grid, List<RowOption<T>> contributed) {
        if (!hasMenu()) {
            return;
        }
        GridContextMenu<T> menu = grid.addContextMenu();
        menu.setDynamicContentHandler(row -> {
            menu.removeAll();
            if (row != null) {
                Stream.of(icons(grid), contributed, options)
                        .flatMap(List::stream)
                        .filter(option -> option.offered().test(row))
                        .forEach(option -> {
                            var item = menu.addItem(
                                    option.label().of(grid, row),
                                    click -> option.act().accept(row));
                            item.addComponentAsFirst(Icons.of(option.icon()));
                        });
            }
            return !menu.getItems().isEmpty();
        });
    }

    /** What the icons do, again: phones have no room for them. */
    private List<RowOption<T>> icons(Grid<T> grid) {
        List<RowOption<T>> icons = new ArrayList<>();
        Function<T, String> details = url;
        if (details != null) {
            icons.add(RowOption.of(
                    "action.details",
                    "vaadin:eye",
                    row -> true,
                    row -> grid.getUI().ifPresent(ui -> ui.navigate(details.apply(row)))));
        }
        Consumer<T> onEdit = edit;
        if (onEdit != null) {
            icons.add(RowOption.of("action.edit", "vaadin:pencil", editable, onEdit));
        }
        return icons;
    }
}
