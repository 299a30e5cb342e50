package org.clientele.mail;

import java.util.Optional;
import java.util.Set;
import org.clientele.document.Agency;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who signs. */
@Component
class Senders {

    private final SignatureRepository signatures;
    private final Accounts accounts;
    private final Recipients recipients;
    private final Agency agency;
    private final CurrentActor actor;

    Senders(
            SignatureRepository signatures,
            Accounts accounts,
            Recipients recipients,
            Agency agency,
            CurrentActor actor) {
        this.signatures = signatures;
        this.accounts = accounts;
        this.recipients = recipients;
        this.agency = agency;
        this.actor = actor;
    }

    /** @param chosen null for who is acting, or the installation if that is no person */
    Sender find(@Nullable AccountId chosen) {
        return Optional.ofNullable(chosen)
                .or(() -> actor.staff().map(staff -> staff.id()))
                .flatMap(accounts::find)
                .map(this::person)
                .orElseGet(() -> new Sender(null, "", "", Signature.NONE, agencyName()));
    }

    private Sender person(AccountRef account) {
        String email = recipients.among(Set.of(account.id().value())).stream()
                .map(recipient -> recipient.email())
                .findFirst()
                .orElse("");
        Signature signature = signatures
                .findById(account.id().value())
                .map(StoredSignature::toSignature)
                .orElse(Signature.NONE);
        return new Sender(account.id(), account.name(), email, signature, agencyName());
    }

    private String agencyName() {
        return agency.current().details().name();
    }
}
