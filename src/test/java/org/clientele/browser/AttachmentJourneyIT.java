package org.clientele.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.clientele.attachment.store.FileSettings;
import org.clientele.client.ClientId;
import org.clientele.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping the papers of a client. */
class AttachmentJourneyIT extends JourneyTest {

    @Autowired
    private FileSettings settings;

    @Test
    void filesAreAddedLookedAtDownloadedDeletedAndTakenBack() throws IOException {
        open("Lobelia");
        choose(() -> desk().press("Add files"), pdf("Umowa.pdf"), text("Warunki.txt", "We <b>agree</b>. Zażółć."));
        assertThat(files()).hasCount(2);
        assertThat(upload().locator("vaadin-upload-file")).hasCount(0);
        Axe.check(page);

        desk().press("Preview of Umowa.pdf");
        assertThat(dialog().itself().locator("img")).hasCount(2);
        page.waitForFunction("document.querySelector('.preview-pages img').naturalHeight > 1500");
        lookAtDialog();
        desk().press("Preview of Warunki.txt");
        assertThat(dialog().itself().frameLocator("iframe").locator("body")).hasText("We <b>agree</b>. Zażółć.");
        lookAtDialog();

        assertThat(page.locator("iframe")).hasCount(0);
        Locator link = files().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Download Warunki.txt")
                                .setExact(true));
        Download download = page.waitForDownload(() -> link.press("Enter"));
        assertThat(download.suggestedFilename()).isEqualTo("Warunki.txt");
        assertThat(Files.readString(download.path())).isEqualTo("We <b>agree</b>. Zażółć.");

        desk().menu("More actions for Warunki.txt", "Delete");
        assertThat(files()).hasCount(1);
        notice("Warunki.txt deleted").getByText("Undo").click();
        assertThat(files()).hasCount(2);
    }

    @Test
    void theKeyboardAloneAddsAFileAndLooksAtIt() {
        open("Szałwia");
        choose(() -> desk().button("Add files").press("Enter"), text("Warunki.txt", "We agree."));
        Locator preview = desk().button("Preview of Warunki.txt");
        preview.waitFor();

        tabTo(preview);
        page.keyboard().press("Enter");

        assertThat(dialog().heading("Warunki.txt")).isVisible();
        page.keyboard().press("Escape");
        assertThat(preview).isFocused();
    }

    @Test
    void whatComesShowsItsProgressAndCanBeCancelled() {
        open("Cynia");
        slowDown();

        bring("Large.bin", 4_000_000);
        assertThat(upload().locator("vaadin-progress-bar")).isVisible();
        settle();
        Axe.check(page);
        assertThat(upload().getByRole(AriaRole.PROGRESSBAR, new Locator.GetByRoleOptions().setName("Large.bin")))
                .hasAttribute("aria-valuenow", Pattern.compile("0\\.\\d+"));
        desk().button("Add files").focus();
        tabTo(upload().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel or remove")));
        page.keyboard().press("Enter");
        assertThat(upload().locator("vaadin-upload-file")).hasCount(0);
        assertThat(desk().button("Add files")).isFocused();
        page.waitForCondition(this::nothingIsComingIn);

        bring("Small.txt", 20_000);
        assertThat(files()).hasCount(1);
        assertThat(files()).containsText("Small.txt");
    }

    @Test
    void whyAFileIsRefusedStandsBesideItInAnyScript() {
        page = newWindow("ru");
        open("Łubin");
        choose(() -> page.getByText("Добавить файлы").click(), text("żółć-ё.txt", ""));

        assertThat(upload().locator("vaadin-upload-file")).containsText("Файл żółć-ё.txt пуст");
    }

    @Test
    void leavingAsksAsLongAsSomethingIsComing() {
        ClientId client = data.client(named("Jaskier"));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients?q=" + named("Jaskier"));
        desk().link(named("Jaskier")).click();
        page.waitForURL("**/" + client.value() + "**");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Attachments"))
                .click();
        upload().waitFor();
        slowDown();
        bring("Large.bin", 4_000_000);
        assertThat(page.locator("[data-unsaved]")).hasCount(1);

        page.evaluate("history.back()");
        dialog().press("Stay here");
        assertThat(upload().locator("vaadin-upload-file")).hasCount(1);

        upload().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel or remove"))
                .click();
        assertThat(page.locator("[data-unsaved]")).hasCount(0);
        page.waitForCondition(this::nothingIsComingIn);
    }

    private void open(String name) {
        ClientId client = data.client(named(name));
        enter(Role.RECRUITER);
        page.navigate("/desk/clients/" + client.value() + "?tab=attachments");
        upload().waitFor();
        settle();
    }

    /** In light and dark, on the screen that it is. */
    private void lookAtDialog() {
        settle();
        Axe.check(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        settle();
        assertThat(Axe.weakContrasts(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        dialog().press("Close");
    }

    private void choose(Runnable act, FilePayload... chosen) {
        FileChooser chooser = page.waitForFileChooser(act);
        chooser.setFiles(chosen);
    }

    /** Phones have nothing to drop from. */
    private void bring(String name, int size) {
        if (screen() == Screen.DESK) {
            drop(name, size);
        } else {
            choose(() -> desk().press("Add files"), text(name, "a".repeat(size)));
        }
    }

    /** As from a file manager, which the test cannot drag from. */
    private void drop(String name, int size) {
        upload().evaluate("""
                        (upload, [name, size]) => {
                          const dropped = new DataTransfer();
                          dropped.items.add(new File([new Uint8Array(size).fill(97)], name));
                          for (const type of ['dragenter', 'dragover', 'drop']) {
                            upload.dispatchEvent(new DragEvent(type,
                              {dataTransfer: dropped, bubbles: true, composed: true, cancelable: true}));
                          }
                        }""", new Object[] {name, size});
    }

    /** As over the network of a train: 100 KB each second. */
    private void slowDown() {
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        var limits = new JsonObject();
        limits.addProperty("offline", false);
        limits.addProperty("latency", 0);
        limits.addProperty("downloadThroughput", -1);
        limits.addProperty("uploadThroughput", 100_000);
        network.send("Network.emulateNetworkConditions", limits);
    }

    private boolean nothingIsComingIn() {
        String[] files = settings.folder().resolve("incoming").toFile().list();
        return files != null && files.length == 0;
    }

    private void tabTo(Locator wanted) {
        for (int i = 0; i < 10 && !(boolean) wanted.evaluate("it => it.matches(':focus')"); i++) {
            page.keyboard().press("Tab");
        }
    }

    private Locator upload() {
        return page.locator("vaadin-upload");
    }

    private Locator files() {
        return page.locator(".attachment");
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload pdf(String name) {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(out);
            return new FilePayload(name, "application/pdf", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
