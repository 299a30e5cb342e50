package org.clientele.notification;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.clientele.notification.report.DeliveryReport;
import org.clientele.notification.report.DeliveryReports;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox of {@link BounceSettings}, over IMAP. It is opened for reading only, so nothing in it changes, not even
 * whether a mail was read; of mails that are no reports only the header is asked for that tells so.
 */
@Component
class BounceMailbox {

    /** How many mails are looked at in one go. */
    static final int MOST = 500;

    /** How much of a report is fetched. What servers send back of the mail itself stands at its end and is not needed. */
    static final int BYTES_MAX = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final String TIME_LIMIT = "20000";
    private static final String TYPE = "Content-Type";

    /** @param next where to go on the next time */
    record Look(List<DeliveryReport> reports, BouncePosition next) {}

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /** The reports behind that position, the oldest first. */
    Look look(BouncePosition from) throws MessagingException {
        String protocol = settings.security() == BounceSettings.Security.TLS ? "imaps" : "imap";
        Session session = Session.getInstance(properties(protocol));
        try (Store store = session.getStore(protocol)) {
            store.connect(
                    settings.host(),
                    settings.port() == 0 ? -1 : settings.port(),
                    settings.username(),
                    settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_ONLY);
                return look(folder, (UIDFolder) folder, from);
            }
        }
    }

    private Properties properties(String protocol) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", TIME_LIMIT);
        properties.put(prefix + "timeout", TIME_LIMIT);
        properties.put(prefix + "writetimeout", TIME_LIMIT);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "peek", "true");
        boolean starttls = settings.security() == BounceSettings.Security.STARTTLS;
        properties.put(prefix + "starttls.enable", String.valueOf(starttls));
        properties.put(prefix + "starttls.required", String.valueOf(starttls));
        return properties;
    }

    private static Look look(Folder folder, UIDFolder numbers, BouncePosition from) throws MessagingException {
        long validity = numbers.getUIDValidity();
        long first = from.nextIn(validity);
        // The last mail comes even where its number is below the first one that was asked for.
        List<Numbered> mails = new ArrayList<>();
        for (Message message : numbers.getMessagesByUID(first, UIDFolder.LASTUID)) {
            long number = numbers.getUID(message);
            if (number >= first) {
                mails.add(new Numbered(number, message));
            }
        }
        List<Numbered> next = mails.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .limit(MOST)
                .toList();
        FetchProfile types = new FetchProfile();
        types.add(TYPE);
        folder.fetch(next.stream().map(Numbered::message).toArray(Message[]::new), types);
        List<DeliveryReport> reports = new ArrayList<>();
        for (Numbered mail : next) {
            read(mail, folder).ifPresent(reports::add);
        }
        return new Look(
                reports,
                new BouncePosition(
                        validity, next.isEmpty() ? first - 1 : next.getLast().number()));
    }

    /** A mail that the server cannot hand out is passed over; the end of the connection ends the look. */
    private static Optional<DeliveryReport> read(Numbered mail, Folder folder) throws MessagingException {
        try {
            String[] type = mail.message().getHeader(TYPE);
            boolean report = type != null && Arrays.stream(type).anyMatch(DeliveryReports::isReport);
            return report ? DeliveryReports.read(beginning(mail.message())) : Optional.empty();
        } catch (MessagingException e) {
            if (!folder.isOpen()) {
                throw e;
            }
            LOG.warn("Mail {} of the mailbox of returned mails was not read: {}", mail.number(), e.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new MessagingException("The connection ended", e);
        }
    }

    private static byte[] beginning(Message message) throws MessagingException, IOException {
        try (InputStream stream = ((IMAPMessage) message).getMimeStream()) {
            return stream.readNBytes(BYTES_MAX);
        }
    }

    private record Numbered(long number, Message message) {}
}
