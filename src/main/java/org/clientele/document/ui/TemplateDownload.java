package org.clientele.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Links that hand out files made here. Browsers get them to save, never to open. */
final class TemplateDownload {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/<>:\"|?*\\p{Cc}]");

    private TemplateDownload() {}

    /**
     * A link to a file.
     *
     * @param name of the file, without what no disk takes
     * @param content read when somebody follows the link
     */
    static Anchor of(String text, String name, String mediaType, Supplier<byte[]> content) {
        String safe = FORBIDDEN.matcher(name).replaceAll("_");
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), safe, mediaType, bytes.length);
        });
        Anchor link = new Anchor(handler, text);
        link.setRouterIgnore(true);
        return link;
    }
}
