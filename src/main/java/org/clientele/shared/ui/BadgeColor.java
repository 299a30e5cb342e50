package org.clientele.shared.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Locale;
import java.util.function.Function;

/** The colours that badges of statuses can have. Each reads well on light and dark pages. Stored by name. */
public enum BadgeColor {
    NEUTRAL,
    BLUE,
    GREEN,
    AMBER,
    RED,
    PURPLE,
    TEAL,
    PINK;

    /** A badge of this colour. */
    public Badge badge(String text) {
        Badge badge = new Badge(text);
        badge.addClassNames("badge", className());
        return badge;
    }

    /** Badges in the cells of a list, drawn by the browser alone. */
    public static <T> Renderer<T> renderer(Function<T, String> text, Function<T, BadgeColor> color) {
        return LitRenderer.<T>of("<vaadin-badge class=\"badge ${item.color}\">${item.text}</vaadin-badge>")
                .withProperty("text", text::apply)
                .withProperty("color", row -> color.apply(row).className());
    }

    /** What the style sheet knows it by. */
    public String className() {
        return "badge-" + name().toLowerCase(Locale.ROOT);
    }
}
