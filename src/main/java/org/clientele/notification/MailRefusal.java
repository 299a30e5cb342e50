package org.clientele.notification;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** What it means that a mail was not taken. */
final class MailRefusal {

    /** How a server's answer begins after which the same command will be refused again (RFC 5321, section 4.2.1). */
    private static final Pattern PERMANENT = Pattern.compile("5\\d\\d[ -].*", Pattern.DOTALL);

    private MailRefusal() {}

    /** Whether another try would be refused as well. A wrong password for the server is mended elsewhere. */
    static boolean isForGood(MailException failure) {
        return switch (failure) {
            case MailAuthenticationException wrongPassword -> false;
            case MailPreparationException unwritable -> true;
            default -> PERMANENT.matcher(reason(failure)).matches();
        };
    }

    /** The last word on it, which is the server's own if it was reached. */
    static String reason(MailException failure) {
        Throwable last = causes(failure).getLast();
        return last.getMessage() == null
                ? last.getClass().getSimpleName()
                : last.getMessage().strip();
    }

    /** Spring keeps the failures of single mails aside, and Jakarta Mail has a chain of its own. */
    private static List<Throwable> causes(MailException failure) {
        List<Throwable> causes = new ArrayList<>(List.of(failure));
        Throwable next = first(failure);
        while (next != null) {
            causes.add(next);
            next = next instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : next.getCause();
        }
        return causes;
    }

    private static @Nullable Throwable first(MailException failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failure.getCause();
    }
}
