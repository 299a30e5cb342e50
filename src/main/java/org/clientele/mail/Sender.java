package org.clientele.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a mail.
 *
 * @param account null for the installation, which has no name
 */
record Sender(@Nullable AccountId account, String name, String email, Signature signature, String agency) {

    String phone() {
        return signature.phone().isEmpty() ? "" : new PhoneNumber(signature.phone()).formatted(FieldCheck.HOME_REGION);
    }

    /** The lines below a mail. */
    String signed() {
        return signature.text().isEmpty()
                ? lines(List.of(name, signature.position(), agency, phone(), email))
                : signature.text();
    }

    private static String lines(List<String> known) {
        return known.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
