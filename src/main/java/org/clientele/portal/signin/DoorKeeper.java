package org.clientele.portal.signin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.Mails;
import org.clientele.portal.PortalBrands;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the ways in to what is known of the contacts: links of whoever is let in no longer are forgotten, also if the person is
 * let in again soon, and whose links will be mailed elsewhere is told at the address from before.
 */
@Component
class DoorKeeper {

    private static final String EMAILS = "emails";

    private final SignInQueries queries;
    private final PortalBrands brands;
    private final Mails mails;

    DoorKeeper(SignInQueries queries, PortalBrands brands, Mails mails) {
        this.queries = queries;
        this.brands = brands;
        this.mails = mails;
    }

    /** In the transaction of the change. */
    @EventListener
    void follow(RecordChanged event) {
        RecordType type = event.record().type();
        if (type == RecordType.CONTACT || type == RecordType.CLIENT) {
            queries.forgetLinks(event.record().id());
        }
        if (type == RecordType.CONTACT) {
            event.changes().stream()
                    .filter(change -> change.field().equals(EMAILS))
                    .findFirst()
                    .ifPresent(change -> followAddress(change, event));
        }
    }

    private void followAddress(Change change, RecordChanged event) {
        Optional<String> before = first(change.before());
        if (before.isPresent() && !before.equals(first(change.after()))) {
            queries.of(event.record().id()).filter(Known::isWelcome).ifPresent(account -> tell(account, before.get()));
        }
    }

    /** The history names all addresses, the first one first. */
    private static Optional<String> first(@Nullable String addresses) {
        return Optional.ofNullable(addresses).map(all -> all.split(", ", 2)[0]);
    }

    private void tell(Known account, String formerAddress) {
        Locale language = account.language().isEmpty() ? null : Locale.of(account.language());
        mails.send(new MailOrder(
                        SignInMails.ADDRESS_CHANGED,
                        new MailRecipient(account.name(), formerAddress, language),
                        Map.of("client", account.client()),
                        account.contact().toRecordRef())
                .in(brands.letters(account.contact())));
    }
}
