package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import org.clientele.shared.ui.Notices;

/** Puts a page's whole address into the clipboard. */
final class LinkCopy {

    private LinkCopy() {}

    /** @param url within the application */
    static void copy(Component view, String url) {
        view.getElement()
                .executeJs("return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", url)
                .then(
                        copied -> Notices.success(view, "client.linkCopied"),
                        refused -> Notices.failure(view, "client.linkNotCopied"));
    }
}
