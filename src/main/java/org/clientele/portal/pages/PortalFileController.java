package org.clientele.portal.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.attachment.AttachedFile;
import org.clientele.portal.PortalFiles;
import org.clientele.portal.RequestFileId;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.Ids;
import org.clientele.submission.SubmissionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands résumés, photos and files of requests out, each time after asking whether the contact that is signed in may have them now. An address
 * that was guessed, that is another contact's, or whose access has ended, answers as if there had never been a file; so it
 * does for the staff. Nothing is kept by the browser.
 */
@Controller
class PortalFileController {

    private static final Logger LOG = LoggerFactory.getLogger(PortalFileController.class);

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String TYPE_HEADER = "X-Content-Type-Options";

    private final PortalFiles files;
    private final PortalRequests requests;
    private final CurrentActor actor;

    PortalFileController(PortalFiles files, PortalRequests requests, CurrentActor actor) {
        this.files = files;
        this.requests = requests;
        this.actor = actor;
    }

    @GetMapping("/" + PortalNavigation.RESUMES + "/{id}")
    void resume(@PathVariable String id, HttpServletResponse response) throws IOException {
        var file = find(id, files::resume);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, disposition(file.get().name()));
        write(response, MediaType.APPLICATION_PDF_VALUE, file.get().content());
    }

    @GetMapping("/" + PortalNavigation.PHOTOS + "/{id}")
    void photo(@PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<byte[]> photo = find(id, files::photo);
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().build().toString());
        write(response, MediaType.IMAGE_JPEG_VALUE, photo.get());
    }

    /** What the contact has sent along with a request, as it was sent. */
    @GetMapping("/" + PortalNavigation.REQUEST_FILES + "/{id}")
    void requestFile(@PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> file = actor.contact()
                .flatMap(contact -> Ids.parse(id))
                .map(RequestFileId::new)
                .flatMap(requests::file);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = file.get().open()) {
            protect(response, file.get().mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, disposition(file.get().name()));
            response.setContentLengthLong(file.get().size());
            content.transferTo(response.getOutputStream());
        } catch (NoSuchFileException e) {
            LOG.error("The store has lost a file that came along with a request", e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private <T> Optional<T> find(String id, Function<SubmissionId, Optional<T>> reading) {
        return actor.contact()
                .flatMap(contact -> Ids.parse(id))
                .map(SubmissionId::new)
                .flatMap(reading);
    }

    private static void write(HttpServletResponse response, String type, byte[] content) throws IOException {
        protect(response, type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static void protect(HttpServletResponse response, String type) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader(TYPE_HEADER, "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type);
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
