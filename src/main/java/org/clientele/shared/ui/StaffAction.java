package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Something that a feature lets team leads do with a colleague, offered where colleagues are listed. Made as a Spring
 * bean.
 */
public interface StaffAction {

    String labelKey();

    /** As {@code vaadin:exchange}. */
    String icon();

    /** Actions stand by this number, smallest first. */
    int order();

    /** Whom it can be done to by whoever is signed in; asked once for a page. */
    Predicate<UUID> appliesTo();

    /**
     * Does it, most often by a dialog.
     *
     * @param source for translations and notices
     * @param name of the colleague
     */
    void act(Component source, UUID account, String name);
}
