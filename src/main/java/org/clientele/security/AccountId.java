package org.clientele.security;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.clientele.shared.TypedId;
import org.clientele.shared.Uuid7;

/** The id of an account of the agency's staff. */
@Embeddable
public record AccountId(UUID value) implements TypedId, Serializable {

    static AccountId next() {
        return new AccountId(Uuid7.next());
    }
}
