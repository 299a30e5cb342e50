package org.clientele.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids out of addresses, where anything may stand. */
public final class Ids {

    private static final Pattern FORM =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private Ids() {}

    /** The id; empty if the text is none, in the one form that we write ourselves. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** The id that the address of a record's page names. */
    public static Optional<UUID> inRoute(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(Ids::parse);
    }
}
