package org.clientele.shared.ui;

import java.util.UUID;
import java.util.function.Function;
import org.clientele.shared.RecordType;

/** Says where the records of a feature are opened, so that anything can link to them. Made as a Spring bean. */
public abstract class RecordLink {

    private final RecordType type;
    private final String icon;
    private final Function<UUID, String> url;

    /**
     * @param icon of such records, as {@code vaadin:building}
     * @param url the address of a record within the application, without a leading slash
     */
    protected RecordLink(RecordType type, String icon, Function<UUID, String> url) {
        this.type = type;
        this.icon = icon;
        this.url = url;
    }

    final RecordType type() {
        return type;
    }

    final String icon() {
        return icon;
    }

    final String url(UUID id) {
        return url.apply(id);
    }
}
