package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientele.access.TestAccess;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.store.FileSettings;
import org.clientele.attachment.store.FillableStore;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.clientele.settings.TestVisibility;
import org.clientele.settings.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that do harm elsewhere do none here, and those who may not have a file do not get it. */
class AttachmentSafetyIT extends BrowserTest {

    private static final String SCRIPT = "<script>window.hit = 1; document.cookie = 'hit=1'</script>";

    @Autowired
    private FillableStore store;

    @Autowired
    private FileSettings settings;

    @Autowired
    private TestAccess access;

    @Autowired
    private TestVisibility visibility;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = data.client("Tojad");
    }

    @AfterEach
    void everybodyAgain() {
        visibility.set(Visibility.EVERYBODY);
    }

    @Test
    void nothingThatIsUploadedRuns() {
        open();
        upload("page.html", "<!DOCTYPE html><title>x</title>" + SCRIPT);
        upload("image.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"window.hit=1\">" + SCRIPT + "</svg>");
        upload("invoice.pdf", "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004");
        upload("notes.txt", SCRIPT);
        assertThat(file("page.html").getByLabel("Web page or other markup")).isVisible();
        assertThat(file("image.svg").getByLabel("Web page or other markup")).isVisible();
        assertThat(file("invoice.pdf").getByLabel("Program")).isVisible();
        assertThat(page.locator(".attachment vaadin-button[aria-label^='Preview']"))
                .hasCount(1);

        desk().press("Preview of notes.txt");
        assertThat(dialog().itself().frameLocator("iframe").locator("body")).hasText(SCRIPT);
        settle();

        dialog().press("Close");
        for (String name : new String[] {"page.html", "image.svg", "invoice.pdf"}) {
            String url = desk().link("Download " + name).getAttribute("href");
            Download download = page.waitForDownload(() -> goTo(url));
            assertThat(download.suggestedFilename()).isEqualTo(name);
            assertThat(page).hasURL(Pattern.compile("tab=attachments$"));
        }
        assertThat(page.evaluate("window.hit")).isNull();
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("hit"));
    }

    @Test
    void namesAreKeptAsFarAsTheyAreHarmless() {
        open();
        upload("../../etc/passwd", "root");
        upload("a\r\nSet-Cookie: hit=1.txt", "text");
        upload("x".repeat(300) + ".txt", "long");
        upload("<img src=x onerror=window.hit=1>.txt", "markup");
        upload("exe.\u202Efdp.txt", "turned");

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "passwd",
                        "a Set-Cookie_ hit=1.txt",
                        "x".repeat(196) + ".txt",
                        "_img src=x onerror=window.hit=1_.txt",
                        "exe.fdp.txt");
        Download download =
                page.waitForDownload(() -> desk().link("Download passwd").click());
        assertThat(download.suggestedFilename()).isEqualTo("passwd");
        assertThat(page.evaluate("window.hit")).isNull();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void anEmptyFileAndOneForWhichThereIsNoSpaceAreRefusedInWords() {
        data.attachment(client, "Umowa.txt", "We agree.");
        open();

        choose("empty.txt", "");
        assertThat(page.locator("vaadin-upload-file")).containsText("empty.txt is empty and was not kept.");
        assertThat(notice("empty.txt is empty and was not kept.")).isVisible();
        store.whileFull(() -> {
            choose("Aneks.txt", "We agree on more. " + System.nanoTime());
            assertThat(notice("Aneks.txt was not kept: there is no space left for files."))
                    .isVisible();
        });

        assertThat(names()).containsExactly("Umowa.txt");
        page.reload();
        assertThat(file("Umowa.txt")).isVisible();
        assertThat(names()).containsExactly("Umowa.txt");
        upload("Aneks.txt", "We agree on more.");
        assertThat(names()).containsExactly("Aneks.txt", "Umowa.txt");
    }

    @Test
    void anUploadThatStopsHalfWayLeavesNothing() throws IOException, InterruptedException {
        open();
        URI target = URI.create((String)
                page.locator("vaadin-upload").evaluate("upload => new URL(upload.target, document.baseURI).href"));

        try (Socket sender = new Socket(target.getHost(), target.getPort())) {
            OutputStream out = sender.getOutputStream();
            out.write(head(target, 1_000_000).getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[500_000]);
            out.flush();
            waitUntil(() -> incoming().mapToLong(file -> file.toFile().length()).sum() >= 400_000);
        }

        waitUntil(() -> incoming().findAny().isEmpty());
        assertThat(notice("The upload of half.bin was broken off. Nothing of it was kept."))
                .isVisible();
        page.reload();
        assertThat(page.getByText("No attachments yet")).isVisible();
    }

    @Test
    void whoMayNoLongerSeeTheClientGetsNoFileAndAVisitorNever() {
        AttachmentId file = data.attachment(client, "Umowa.txt", "We agree.");
        access.grant(staff.idOf(Role.OBSERVER), client.value());
        visibility.set(Visibility.ASSIGNED);
        String url = "/desk/files/" + file.value() + "/1";
        enter(Role.OBSERVER);
        page.navigate("/desk/clients/" + client.value() + "?tab=attachments");
        Download download =
                page.waitForDownload(() -> desk().link("Download Umowa.txt").click());
        assertThat(download.suggestedFilename()).isEqualTo("Umowa.txt");

        access.withdraw(staff.idOf(Role.OBSERVER), client.value());

        for (String kept : new String[] {url, url + "/preview/text", url + "/preview/1"}) {
            assertThat(page.request().get(kept).status()).isEqualTo(404);
        }
        page.navigate("/desk/files/" + file.value());
        assertThat(page.getByText("There is no such page").first()).isVisible();
        Page visitor = newWindow();
        visitor.navigate(url);
        assertThat(visitor).hasURL(Pattern.compile("/login$"));
    }

    private void open() {
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=attachments");
        page.locator("vaadin-upload").waitFor();
    }

    /** As by the address bar. */
    private void goTo(String url) {
        page.evaluate("url => { location.href = new URL(url, document.baseURI) }", url);
    }

    private void upload(String name, String content) {
        int before = page.locator(".attachment").count();
        choose(name, content);
        assertThat(page.locator(".attachment")).hasCount(before + 1);
    }

    private void choose(String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Locator file(String name) {
        return page.locator(".attachment").filter(new Locator.FilterOptions().setHasText(name));
    }

    private List<String> names() {
        return page.locator(".attachment-text > a").allTextContents();
    }

    private String head(URI target, int size) {
        String session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
        return """
                POST %s HTTP/1.1
                Host: %s
                Cookie: JSESSIONID=%s
                X-Filename: half.bin
                Content-Type: application/octet-stream
                Content-Length: %d

                """.formatted(target.getRawPath(), target.getAuthority(), session, size)
                .replace("\n", "\r\n");
    }

    private Stream<Path> incoming() {
        try (Stream<Path> files = Files.list(settings.folder().resolve("incoming"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitUntil(BooleanSupplier happened) throws InterruptedException {
        for (int i = 0; i < 100 && !happened.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
