package org.clientele.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.preview.Previews;
import org.clientele.shared.ui.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands files out, each time after asking whether the one who is signed in may read them now: an address that was guessed,
 * or kept after access ended, answers as if there had never been a file. Browsers get files to save, never to open; what they show is drawn by the server.
 */
@Controller
class FileController {

    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    private static final String FILE = "/" + AttachmentNavigation.PATH + "/{id}/{number:[0-9]{1,6}}";

    /** Should a browser show a file nevertheless, nothing in it may run, load or be framed. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String FRAMED = "default-src 'none'; sandbox; frame-ancestors 'self'";
    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";
    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String TYPE_HEADER = "X-Content-Type-Options";

    private static final String FRAME_HEADER = "X-Frame-Options";

    private final Attachments attachments;
    private final Previews previews;

    FileController(Attachments attachments, Previews previews) {
        this.attachments = attachments;
        this.previews = previews;
    }

    @GetMapping(FILE)
    void download(@PathVariable String id, @PathVariable int number, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = find(id, number);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = file.get().open()) {
            protect(response, POLICY);
            response.setContentType(file.get().mediaType());
            response.setContentLengthLong(file.get().size());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.get()));
            content.transferTo(response.getOutputStream());
        } catch (NoSuchFileException e) {
            LOG.error("The store has lost a file that an attachment refers to", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** An image that the server has drawn. */
    @GetMapping(FILE + "/preview/{page:[0-9]{1,6}}")
    void page(@PathVariable String id, @PathVariable int number, @PathVariable int page, HttpServletResponse response)
            throws IOException {
        Optional<Path> image = find(id, number).flatMap(file -> previews.page(file, page));
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        protect(response, POLICY);
        response.setContentType(MediaType.IMAGE_PNG_VALUE);
        Files.copy(image.get(), response.getOutputStream());
    }

    /** The beginning of a text, for a frame within the desk. */
    @GetMapping(FILE + "/preview/text")
    void text(@PathVariable String id, @PathVariable int number, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = find(id, number);
        Optional<String> text = file.isEmpty() ? Optional.empty() : previews.text(file.get());
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        protect(response, FRAMED);
        response.setHeader(FRAME_HEADER, "SAMEORIGIN");
        response.setContentType(PLAIN_TEXT);
        response.getOutputStream().write(text.get().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<AttachedFile> find(String id, int number) {
        return Ids.parse(id).map(AttachmentId::new).flatMap(attachment -> attachments.file(attachment, number));
    }

    private static void protect(HttpServletResponse response, String policy) {
        response.setHeader(POLICY_HEADER, policy);
        response.setHeader(TYPE_HEADER, "nosniff");
    }

    /** As RFC 6266 has it: the name in UTF-8 as RFC 5987 writes it, beside one in ASCII for old programs. */
    private static String disposition(AttachedFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
