package org.clientele.portal.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.portal.signin.SingleSignOn;

/**
 * Single sign-on as it is typed.
 *
 * @param domains separated by commas, blanks or lines
 */
public record SingleSignOnInput(String issuer, String knownAs, String secret, String domains, boolean onlyWay) {

    static SingleSignOnInput of(SingleSignOn settings) {
        return new SingleSignOnInput(
                settings.issuer(), settings.knownAs(), "", String.join(", ", settings.domains()), settings.onlyWay());
    }

    SingleSignOn toSettings() {
        Set<String> typed = Arrays.stream(domains.split("[\\s,;]+"))
                .filter(domain -> !domain.isBlank())
                .collect(Collectors.toUnmodifiableSet());
        return new SingleSignOn(issuer.strip(), knownAs, secret, typed, onlyWay);
    }
}
