package org.clientele.shared.ui;

import java.util.UUID;
import org.clientele.shared.RecordType;

/** Says where the records of a feature are opened, so that anything can link to them. Made as a Spring bean. */
public interface RecordLink {

    RecordType type();

    /** The address within the application, without a leading slash. */
    String url(UUID id);

    /** The icon of such records, as {@code vaadin:building}. */
    String icon();
}
