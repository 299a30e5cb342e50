package org.clientele.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.shared.ui.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands files out, each time after asking whether the one who is signed in may read them now: an address that was guessed,
 * or kept after access ended, answers as if there had never been a file. Browsers get files to save, never to open.
 */
@Controller
class FileController {

    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    /** Should a browser show a file nevertheless, nothing in it may run, load or be framed. */
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String TYPE_HEADER = "X-Content-Type-Options";

    private final Attachments attachments;

    FileController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/" + AttachmentNavigation.PATH + "/{id}/{number:[0-9]{1,6}}")
    void download(@PathVariable String id, @PathVariable int number, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> found =
                Ids.parse(id).map(AttachmentId::new).flatMap(attachment -> attachments.file(attachment, number));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(found.get(), response);
    }

    private static void send(AttachedFile file, HttpServletResponse response) throws IOException {
        try (InputStream content = file.open()) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
            response.setHeader(TYPE_HEADER, "nosniff");
            response.setHeader(POLICY_HEADER, POLICY);
            content.transferTo(response.getOutputStream());
        } catch (NoSuchFileException e) {
            LOG.error("The store has lost a file that an attachment refers to", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As RFC 6266 has it: the name in UTF-8 as RFC 5987 writes it, beside one in ASCII for old programs. */
    private static String disposition(AttachedFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
