package org.clientele.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.TestAttachments;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithObserver;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.ui.FileSizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
@Transactional
@WithRecruiter
class AttachmentsPanelTest extends SpringBrowserlessTest {

    @Autowired
    private TestClients clients;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentActions actions;

    @Autowired
    private TestStaff staff;

    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Żółw Shipping");
    }

    @Test
    void whatIsUploadedIsListed() {
        open();

        upload("Umowa.txt", "We agree.");

        assertThat(names()).containsExactly("Umowa.txt");
        assertThat(attachments.of(client.value()).rows()).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefusedWithAMessage() {
        open();

        upload("nothing.txt", "");

        assertThat(notices()).contains("nothing.txt is empty and was not kept.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aSecondFileForOneNewVersionIsLeftOutWithThatReason() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        actions.addVersion(attachments.find(id).orElseThrow(), () -> {});
        Upload upload = find(Upload.class).single();
        String tooMany = upload.getI18n().getError().getTooManyFiles();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, tooMany, "Aneks.txt"));

        assertThat(notices()).isEqualTo("Aneks.txt was left out: only one file is taken here.");
    }

    @Test
    void aProgramThatBearsTheNameOfADocumentIsCalledAProgram() {
        files.add(client.value(), "invoice.pdf", "MZ\u0090\u0000\u0003\u0000\u0000\u0000");
        open();

        assertThat(find(AttachmentItem.class).single().getElement().getTextRecursively())
                .contains("Program");
    }

    @Test
    void fewBytesAreCountedInWords() {
        assertThat(FileSizes.of(1, Locale.ENGLISH)).isEqualTo("1 byte");
        assertThat(FileSizes.of(797, Locale.ENGLISH)).isEqualTo("797 bytes");
        assertThat(FileSizes.of(3, Locale.of("pl"))).isEqualTo("3 bajty");
    }

    @Test
    void leavingAsksAsLongAsSomethingIsComing() {
        open();
        Upload upload = find(Upload.class).single();
        fire(upload, "upload-start", false);

        UI.getCurrent().navigate("desk/tasks");

        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Leave while files are being uploaded?");
        test(find(ConfirmDialog.class).single()).confirm();
        find(TabSheet.class).single().setSelectedIndex(0);
        assertThat(upload.isAttached()).isTrue();

        fire(upload, "upload-success", false);
        assertThat(upload.getElement().hasAttribute("data-unsaved")).isFalse();
    }

    /** @param othersComing whether other files are still on their way, as the browser tells */
    private static void fire(Upload upload, String event, boolean othersComing) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("element.files.some(file => file.uploading && file !== event.detail.file)", othersComing);
        data.put("element.files.some(file => file.uploading)", othersComing);
        upload.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(upload.getElement(), event, data));
    }

    @Test
    void theLargestSizeIsToldBefore() {
        open();

        assertThat(find(com.vaadin.flow.component.html.Paragraph.class).all())
                .extracting(com.vaadin.flow.component.html.Paragraph::getText)
                .contains("Up to 50 MB per file. Any kind of file.");
    }

    @Test
    void aTextIsPreviewedInAFrameWithoutRights() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        open();

        find(Button.class)
                .withAttribute("aria-label", "Preview of Umowa.txt")
                .single()
                .click();

        IFrame frame = find(IFrame.class).single();
        assertThat(frame.getSrc()).isEqualTo("desk/files/" + id.value() + "/1/preview/text");
        assertThat(frame.getSandbox())
                .hasValueSatisfying(rights -> assertThat(rights).containsExactly(IFrame.SandboxType.RESTRICT_ALL));
    }

    @Test
    void anImageIsDrawnBesideThePageWhichSaysSoMeanwhile() throws IOException {
        files.add(client.value(), "photo.png", imageThatNobodyHasLookedAt());
        open();

        find(Button.class)
                .withAttribute("aria-label", "Preview of photo.png")
                .single()
                .click();

        assertThat(find(ProgressBar.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Preparing photo.png…");
        await().pollInSameThread().until(() -> {
            roundTrip();
            return find(ProgressBar.class).all().isEmpty();
        });
        assertThat(find(Image.class).all()).extracting(Image::getSrc).anyMatch(src -> src.endsWith("/1/preview/1"));
    }

    @Test
    @WithObserver
    void anObserverOnlyReadsAndDownloads() {
        staff.as(Role.RECRUITER, () -> files.add(client.value(), "Umowa.txt", "We agree."));

        open();

        assertThat(names()).containsExactly("Umowa.txt");
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(com.vaadin.flow.component.menubar.MenuBar.class).all().stream()
                        .filter(bar -> bar.getElement().getText().contains("Edit")))
                .isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(href -> href.endsWith("/1"));
    }

    @Test
    void whatBelongsToAnArchivedClientIsNotListed() {
        files.add(client.value(), "Umowa.txt", "We agree.");
        clients.archive(client);

        open();

        assertThat(names()).isEmpty();
        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    void whoDeletesAFileOnItsPageIsToldSoAndLedBackToTheClient() {
        AttachmentId id = files.add(client.value(), "Umowa.txt", "We agree.");
        UI.getCurrent().navigate("desk/files/" + id.value());
        assertThat(find(BreadcrumbsItem.class).from(UI.getCurrent()).all())
                .extracting(BreadcrumbsItem::getPath)
                .contains("desk/clients/" + client.value());

        find(Button.class).withText("Delete").single().click();

        String page = getCurrentView().getElement().getTextRecursively();
        assertThat(page).contains("This file is no longer here").doesNotContain("attachments are in the archive");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("desk/clients/" + client.value());
    }

    private static byte[] imageThatNobodyHasLookedAt() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        long number = System.nanoTime();
        image.setRGB(0, 0, (int) number);
        image.setRGB(1, 0, (int) (number >> 24));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void upload(String name, String content) {
        test(find(Upload.class).single()).upload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void open() {
        UI.getCurrent().navigate("desk/clients/" + client.value(), QueryParameters.of("tab", "attachments"));
        roundTrip();
    }

    private java.util.List<String> names() {
        return find(AttachmentItem.class).all().stream()
                .map(item -> item.getElement().getChild(1).getChild(0).getText())
                .toList();
    }

    private String notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getProperty("text", ""))
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
