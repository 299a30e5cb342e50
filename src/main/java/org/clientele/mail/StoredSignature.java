package org.clientele.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's signature; there is none until it is changed for the first time. */
@Entity
@Table(name = "mail_signature")
class StoredSignature {

    @Id
    private UUID accountId;

    @Version
    private @Nullable Long version;

    private String position;
    private String phone;
    private String text;

    @SuppressWarnings("NullAway.Init")
    StoredSignature() {}

    StoredSignature(UUID accountId, Signature signature) {
        this.accountId = accountId;
        change(signature);
    }

    final void change(Signature signature) {
        this.position = signature.position();
        this.phone = signature.phone();
        this.text = signature.text();
    }

    /** One at least, so that 0 can mean that there is none. */
    long version() {
        return version == null ? 1 : version + 1;
    }

    Signature toSignature() {
        return new Signature(position, phone, text);
    }
}
