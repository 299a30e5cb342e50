package org.clientele.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.record.RecordTitle;
import org.clientele.shared.ui.RecordLinks;

/** A short list of links to records. */
final class RecordTitleList extends Composite<UnorderedList> {

    RecordTitleList(List<RecordTitle> records, RecordLinks links) {
        getContent().addClassName("record-titles");
        records.forEach(record -> getContent().add(new ListItem(links.link(record.ref(), record.title()))));
    }
}
