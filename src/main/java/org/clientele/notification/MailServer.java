package org.clientele.notification;

import jakarta.mail.MessagingException;
import java.net.URI;
import org.clientele.security.BaseUrl;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The SMTP server of {@code spring.mail.*}, if there is one. It is spoken to when a mail is sent, never before. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> smtp;
    private final String from;
    private final String host;
    private final BounceSettings bounces;

    MailServer(
            ObjectProvider<JavaMailSender> smtp,
            @Value("${clientele.mail-from}") String from,
            BaseUrl baseUrl,
            BounceSettings bounces) {
        this.smtp = smtp;
        this.bounces = bounces;
        this.host = URI.create(baseUrl.forMails()).getHost();
        this.from = from.isEmpty() ? "clientele@" + host : from;
    }

    boolean isConfigured() {
        return smtp.getIfAvailable() != null;
    }

    /**
     * Hands a mail over. The same mail has the same Message-ID each time, so that whoever gets it twice can tell.
     *
     * @throws MailException if the server cannot be reached or does not take it
     */
    void send(ClaimedMail mail) {
        JavaMailSender sender = smtp.getObject();
        SMTPMessage message = new SMTPMessage(sender.createMimeMessage().getSession());
        try {
            MailMessage.fill(message, mail, from);
            String returnsTo = bounces.addressFor(mail.messageId());
            message.setEnvelopeFrom(returnsTo.isEmpty() ? null : returnsTo);
            message.addHeader("Message-ID", "<" + mail.messageId() + "@" + host + ">");
            message.addHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }
}
