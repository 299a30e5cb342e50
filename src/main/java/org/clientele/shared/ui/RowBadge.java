package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.clientele.shared.RecordType;

/**
 * What a feature says of a record at a glance, beside the record's name in lists, on phones as well. Made as a Spring
 * bean; left out where it carries {@link org.clientele.shared.ForFeature} and the feature is off.
 */
public interface RowBadge {

    /**
     * How the badge looks. Written to the browser as it is.
     *
     * @param hint what it says to those who want to know more
     */
    record Shown(String text, BadgeColor color, String hint) {}

    /** Whether lists of records of this type have it. */
    boolean appliesTo(RecordType type);

    /** Badges stand by this number, smallest first. */
    int order();

    /**
     * The badges of the records of a page, read in one statement; most records have none.
     *
     * @param list the list itself, for translations
     */
    Map<UUID, Shown> load(Collection<UUID> ids, Component list);
}
