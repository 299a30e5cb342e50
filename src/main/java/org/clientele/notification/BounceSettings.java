package org.clientele.notification;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that undeliverable mails come back to: {@code clientele.mail.bounces.host}, {@code
 * clientele.mail.bounces.username}, {@code clientele.mail.bounces.password}, {@code clientele.mail.bounces.security} and its
 * companions, {@code clientele.mail.bounces.every}, {@code clientele.mail.bounces.address}. It is read where a host is named,
 * and never written to.
 *
 * @param host of the IMAP server; empty for none
 * @param port 0 for the usual one
 * @param security how the connection is protected
 * @param every how long it is left alone between two looks
 * @param address what mails come back to, if that is not their sender; {@code {mail}} in it is replaced by letters of each
 *     mail's own, as in {@code bounces+{mail}@agency.example}, for servers that send back too little to tell it by
 */
@ConfigurationProperties("clientele.mail.bounces")
public record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("TLS") Security security,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("5m") Duration every,
        @DefaultValue("") String address) {

    private static final String MAIL = "{mail}";

    /** How a connection is protected. */
    public enum Security {
        /** From its beginning. */
        TLS,
        /** After a greeting; without that nothing is said. */
        STARTTLS,
        /** Not at all: on one machine only. */
        NONE
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    /** The mailbox by name, so that another one is told from it. */
    String mailbox() {
        return username + "@" + host + "/" + folder;
    }

    /** What a mail comes back to; empty for its sender. */
    String addressFor(UUID messageId) {
        return address.replace(MAIL, messageId.toString().replace("-", ""));
    }

    /** The letters of the mail's own in an address that {@link #addressFor} made; empty if there are none. */
    String mailIn(String writtenTo) {
        int at = address.indexOf(MAIL);
        if (at < 0) {
            return "";
        }
        Matcher found = Pattern.compile(
                        Pattern.quote(address.substring(0, at)) + "([0-9a-f]{32})"
                                + Pattern.quote(address.substring(at + MAIL.length())),
                        Pattern.CASE_INSENSITIVE)
                .matcher(writtenTo);
        return found.find() ? found.group(1) : "";
    }

    /** Without the password, which a log would keep. */
    @Override
    public String toString() {
        return "BounceSettings[" + mailbox() + "]";
    }
}
