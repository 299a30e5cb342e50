package org.clientele.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMessage.RecipientType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail in the form in which it travels: text, HTML and perhaps a calendar's entry, of which the recipient's program
 * takes the last that it understands, and the files beside them (RFC 2046, section 5.1; RFC 6047 for calendars).
 */
final class MailMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessage() {}

    static void fill(MimeMessage message, ClaimedMail mail, String from) throws MessagingException {
        message.setFrom(address(from, mail.senderName()));
        message.setRecipient(RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        if (!mail.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo(), mail.senderName())});
        }
        message.setSubject(mail.text().subject(), UTF_8);
        MimeMultipart saying = new MimeMultipart("alternative");
        saying.addBodyPart(text(mail.text().body(), "plain"));
        saying.addBodyPart(page(mail));
        for (MailPart part : mail.parts()) {
            if (part.isCalendar()) {
                saying.addBodyPart(part(part));
            }
        }
        List<MailPart> files =
                mail.parts().stream().filter(part -> !part.isInline()).toList();
        message.setContent(files.isEmpty() ? saying : withFiles(saying, files));
    }

    private static MimeMultipart withFiles(MimeMultipart saying, List<MailPart> files) throws MessagingException {
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(saying);
        MimeMultipart whole = new MimeMultipart("mixed", first);
        for (MailPart part : files) {
            MimeBodyPart file = part(part);
            file.setDisposition(Part.ATTACHMENT);
            file.setFileName(fileName(part.name()));
            whole.addBodyPart(file);
        }
        return whole;
    }

    /** The HTML, with the images that it shows (RFC 2387). */
    private static BodyPart page(ClaimedMail mail) throws MessagingException {
        BodyPart html = text(
                Objects.requireNonNullElseGet(
                        mail.text().html(), () -> html(mail.text().body())),
                "html");
        List<MailPart> images = mail.parts().stream().filter(MailPart::isInline).toList();
        if (images.isEmpty()) {
            return html;
        }
        MimeMultipart related = new MimeMultipart("related", html);
        for (MailPart image : images) {
            MimeBodyPart part = part(image);
            part.setContentID("<" + image.contentId() + ">");
            part.setDisposition(Part.INLINE);
            part.setFileName(fileName(image.name()));
            related.addBodyPart(part);
        }
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(related);
        return whole;
    }

    private static BodyPart text(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart part(MailPart part) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setDataHandler(new DataHandler(new ByteArrayDataSource(part.content(), part.contentType())));
        body.addHeader("Content-Type", part.contentType());
        body.addHeader("Content-Transfer-Encoding", "base64");
        return body;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        InternetAddress parsed = new InternetAddress(address, true);
        try {
            parsed.setPersonal(name.isEmpty() ? null : name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
        return parsed;
    }

    private static String fileName(String name) {
        try {
            return MimeUtility.encodeText(Headers.line(name), UTF_8, null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is always there", e);
        }
    }

    /** The same text for those who read no plain text, with links to click on. */
    static String html(String body) {
        return body.lines()
                .map(HtmlUtils::htmlEscape)
                .map(line -> line.matches("https?://\\S+") ? "<a href=\"%1$s\">%1$s</a>".formatted(line) : line)
                .collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }
}
