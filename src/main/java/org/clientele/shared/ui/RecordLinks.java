package org.clientele.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Links to records of all features. */
@Component
public class RecordLinks {

    private final Map<RecordType, RecordLink> links = new EnumMap<>(RecordType.class);

    RecordLinks(List<RecordLink> links) {
        links.forEach(link -> this.links.put(link.type(), link));
    }

    /** The address of a record within the application; empty if no feature opens such records. */
    public Optional<String> url(RecordRef record) {
        return Optional.ofNullable(links.get(record.type())).map(link -> link.url(record.id()));
    }

    /** A link with the icon of the record's type; the bare title if no feature opens such records. */
    public com.vaadin.flow.component.Component link(RecordRef record, String title) {
        RecordLink link = links.get(record.type());
        if (link == null) {
            return new Span(title);
        }
        Anchor anchor = new Anchor(link.url(record.id()), Icons.of(link.icon()), new Span(title));
        anchor.addClassName("record-link");
        return anchor;
    }
}
