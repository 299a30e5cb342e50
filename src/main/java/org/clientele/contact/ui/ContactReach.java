package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clientele.contact.AddressKind;
import org.clientele.contact.ContactAct;
import org.clientele.contact.ContactAddress;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactVCards;
import org.clientele.contact.Contacts;
import org.clientele.contact.VCardFile;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.settings.Features;
import org.clientele.shared.Feature;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Notices;

/**
 * The addresses of contacts, to be used directly: each act is kept in the contact's history (docs/features.md S3.15,
 * S3.16). Where acting is switched off, not permitted or not wanted by the contact, they are just read.
 */
@org.springframework.stereotype.Component
class ContactReach {

    private final Contacts contacts;
    private final ContactVCards cards;
    private final CurrentActor actor;
    private final Features features;

    ContactReach(Contacts contacts, ContactVCards cards, CurrentActor actor, Features features) {
        this.contacts = contacts;
        this.cards = cards;
        this.actor = actor;
        this.features = features;
    }

    /** Whether contacts may be written to and called from here at all. */
    boolean isOffered() {
        return actor.may(Permission.WORK) && features.isOn(Feature.CONTACT_DIRECTLY);
    }

    /** @param acts whether to link the addresses; otherwise they are text */
    Component emails(ContactId contact, List<ContactAddress> emails, boolean acts) {
        return lines(emails.stream()
                .map(email -> line(
                        contact,
                        ContactAct.EMAIL,
                        email,
                        email.value(),
                        new EmailAddress(email.value()).mailtoLink(),
                        acts))
                .toList());
    }

    Component phones(ContactId contact, List<ContactAddress> phones, boolean acts) {
        return lines(phones.stream()
                .map(phone -> {
                    PhoneNumber number = new PhoneNumber(phone.value());
                    return line(contact, ContactAct.CALL, phone, ContactTexts.address(phone), number.telLink(), acts);
                })
                .toList());
    }

    /** A button that downloads the contact's vCard. */
    Component vCard(ContactId contact) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> cards.download(contact)
                .map(ContactReach::response)
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND)));
        Anchor anchor = new Anchor(download, AttachmentType.DOWNLOAD, "");
        anchor.add(Icons.of("vaadin:download"));
        anchor.setTitle(anchor.getTranslation("contact.vCard.download"));
        anchor.setAriaLabel(anchor.getTranslation("contact.vCard.download"));
        anchor.addClassName("row-action");
        return anchor;
    }

    private static DownloadResponse response(VCardFile file) {
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(content), file.name(), "text/vcard;charset=utf-8", content.length);
    }

    private static Div lines(List<Div> lines) {
        Div all = new Div();
        all.addClassName("reach");
        lines.forEach(all::add);
        return all;
    }

    private Div line(
            ContactId contact, ContactAct act, ContactAddress address, String text, String href, boolean acts) {
        Div line = new Div();
        line.addClassName("reach-line");
        if (acts) {
            Anchor link = new Anchor(href, text);
            link.setRouterIgnore(true);
            link.getElement().addEventListener("click", event -> contacts.contacted(contact, act, address.value()));
            line.add(link, copyButton(contact, address.value()));
        } else {
            line.add(new Span(text));
        }
        if (address.kind() != AddressKind.WORK) {
            Span kind = new Span(line.getTranslation("contact.address.kind." + address.kind()));
            kind.addClassName("secondary");
            line.add(kind);
        }
        return line;
    }

    private Button copyButton(ContactId contact, String value) {
        Button copy = Buttons.icon("vaadin:copy-o", "contact.copy.do", click -> {});
        copy.addClassName("row-action");
        Clipboard.onClick(copy)
                .writeText(
                        value,
                        copied -> {
                            contacts.contacted(contact, ContactAct.COPY, value);
                            Notices.info(copy, "contact.copied", value);
                        },
                        refused -> Notices.failure(copy, "contact.notCopied"));
        return copy;
    }
}
