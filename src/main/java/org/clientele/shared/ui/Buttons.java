package org.clientele.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons as they look everywhere. */
public final class Buttons {

    private Buttons() {}

    /** An action beside others. */
    public static Button of(String key, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = new Button();
        button.setText(button.getTranslation(key));
        button.addClickListener(act);
        return button;
    }

    /** What one most likely wants to do here. One a page. */
    public static Button primary(String key, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = of(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What destroys something. */
    public static Button dangerous(String key, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = of(key, act);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /**
     * A button with an icon alone.
     *
     * @param icon as {@code vaadin:pencil}
     * @param key what it does, for the tooltip and for screen readers
     */
    public static Button icon(String icon, String key, ComponentEventListener<ClickEvent<Button>> act) {
        Button button = icon(icon, key);
        button.addClickListener(act);
        return button;
    }

    /** As the one above, for what happens in the browser alone. */
    public static Button icon(String icon, String key) {
        Button button = new Button(Icons.of(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(button.getTranslation(key));
        button.setAriaLabel(button.getTranslation(key));
        return button;
    }
}
