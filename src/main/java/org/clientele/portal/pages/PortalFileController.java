package org.clientele.portal.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.portal.PortalFiles;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.Ids;
import org.clientele.submission.SubmissionId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands résumés and photos out, each time after asking whether the contact that is signed in may have them now. An address
 * that was guessed, that is another contact's, or whose access has ended, answers as if there had never been a file; so it
 * does for the staff. Nothing is kept by the browser.
 */
@Controller
class PortalFileController {

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String TYPE_HEADER = "X-Content-Type-Options";

    private final PortalFiles files;
    private final CurrentActor actor;

    PortalFileController(PortalFiles files, CurrentActor actor) {
        this.files = files;
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
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.get().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
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

    private <T> Optional<T> find(String id, Function<SubmissionId, Optional<T>> reading) {
        return actor.contact()
                .flatMap(contact -> Ids.parse(id))
                .map(SubmissionId::new)
                .flatMap(reading);
    }

    private static void write(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader(TYPE_HEADER, "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
