package org.clientele.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.clientele.ServerTest;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.TestAttachments;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@WithRecruiter
@ExtendWith(OutputCaptureExtension.class)
class DownloadTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestStaff staff;

    private ClientId client;
    private HttpVisitor otto;

    @BeforeEach
    void aClientAndAnObserver() {
        client = clients.add("Żółw Shipping");
        staff.idOf(Role.OBSERVER);
        otto = new HttpVisitor(port);
        otto.signIn("otto", TestStaff.PASSWORD);
    }

    @Test
    void aFileIsHandedOutToBeSavedUnderItsName() {
        AttachmentId id = files.add(client.value(), "Umowa żółta.txt", "We agree.");

        HttpResponse<String> answer = get(id, 1);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("We agree.");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Umowa%20%C5%BC%C3%B3%C5%82ta.txt");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(header(answer, "Content-Length")).isEqualTo("9");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @Test
    void aPageWithAScriptAndAnImageWithOneAreHandedOutToBeSavedToo() {
        AttachmentId html = files.add(client.value(), "page.html", "<!DOCTYPE html><script>alert(1)</script>");
        AttachmentId svg = files.add(
                client.value(), "image.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

        for (AttachmentId id : new AttachmentId[] {html, svg}) {
            HttpResponse<String> answer = get(id, 1);
            assertThat(header(answer, "Content-Disposition")).startsWith("attachment;");
            assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
        }
    }

    @Test
    void aNameWithALineBreakWritesNoHeader() {
        AttachmentId id = files.add(client.value(), "a\r\nSet-Cookie: x=y\".txt", "text");

        HttpResponse<String> answer = get(id, 1);

        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
        assertThat(header(answer, "Content-Disposition")).doesNotContain("\n");
    }

    @Test
    void whatIsNotThereOrDeletedOrMadeUpAnswersAlike() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        attachments.archive(id);
        String unknown = "0198c5f0-0000-7000-8000-000000000000";

        HttpResponse<String> deleted = get(id, 1);
        assertThat(deleted.statusCode()).isEqualTo(404);
        for (String path : new String[] {unknown + "/1", unknown + "/0", "not-an-id/1", id.value() + "/999999"}) {
            HttpResponse<String> answer = otto.get("/desk/files/" + path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(deleted.body());
        }
    }

    @Test
    void withTheClientInTheArchiveItsFilesAreOutOfReach() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        assertThat(get(id, 1).statusCode()).isEqualTo(200);

        clients.archive(client);

        assertThat(get(id, 1).statusCode()).isEqualTo(404);
    }

    @Test
    void aVisitorIsSentToSignInAndLearnsNothing() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        HttpVisitor visitor = new HttpVisitor(port);

        HttpResponse<String> there = visitor.get("/desk/files/" + id.value() + "/1");
        HttpResponse<String> notThere = visitor.get("/desk/files/0198c5f0-0000-7000-8000-000000000000/1");

        assertThat(visitor.redirect(there)).isEqualTo("/login");
        assertThat(visitor.redirect(notThere)).isEqualTo("/login");
        assertThat(there.body()).doesNotContain("agree");
    }

    @Test
    void aTextIsShownInAFrameInWhichNothingRuns() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We <b>agree</b>. Zażółć.");

        HttpResponse<String> answer = otto.get("/desk/files/" + id.value() + "/1/preview/text");

        assertThat(answer.body()).isEqualTo("We <b>agree</b>. Zażółć.");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox; frame-ancestors 'self'");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
    }

    @Test
    void aPreviewAsksForTheSameRightAsTheFile() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        String text = "/desk/files/" + id.value() + "/1/preview/text";
        String page = "/desk/files/" + id.value() + "/1/preview/1";
        assertThat(otto.get(page).statusCode()).isEqualTo(404);
        assertThat(new HttpVisitor(port).get(text).statusCode()).isEqualTo(302);

        attachments.archive(id);

        assertThat(otto.get(text).statusCode()).isEqualTo(404);
    }

    @Test
    void anImageIsShownAsTheServerHasDrawnIt() throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(20, 10, 1), "jpg", out);
        AttachmentId id = files.add(client.value(), "photo.jpg", out.toByteArray());

        HttpResponse<String> answer = otto.get("/desk/files/" + id.value() + "/1/preview/1");

        assertThat(header(answer, "Content-Type")).isEqualTo("image/png");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.body()).contains("PNG");
    }

    @Test
    void aDownloadThatIsBrokenOffIsNoFailure(CapturedOutput log) throws Exception {
        AttachmentId id = files.add(client.value(), "film.bin", new byte[20_000_000]);

        try (Socket reader = new Socket("localhost", port)) {
            reader.setSoLinger(true, 0);
            reader.getOutputStream()
                    .write("GET /desk/files/%s/1 HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=%s\r\n\r\n"
                            .formatted(id.value(), otto.sessionCookie())
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(reader.getInputStream().readNBytes(15)).asString().contains("200");
        }

        Thread.sleep(500);
        assertThat(log.toString()).doesNotContain("ClientAbortException", "Broken pipe", "Connection reset");
    }

    private HttpResponse<String> get(AttachmentId id, int number) {
        return otto.get("/desk/files/" + id.value() + "/" + number);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
