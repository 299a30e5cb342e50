package org.clientele.document.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** A document was made on this page; lists of documents on it read again. */
final class DocumentsChanged extends ComponentEvent<UI> {

    DocumentsChanged(UI page) {
        super(page, false);
    }
}
