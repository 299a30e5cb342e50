package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void whoeverReadsATextCannotOpenTheAddressesInIt() {
        String secret = Secret.next();

        assertThat(Secret.hideIn(
                        "Open https://desk.example/portal/enter/" + secret + ", or https://desk.example/portal."))
                .isEqualTo("Open https://desk.example/portal/enter/…, or https://desk.example/portal.");
    }

    @Test
    void otherAddressesStayAsTheyAre() {
        String text = "https://meet.example/0190a2b4-7c1d-7e3f-9a5b-0c1d2e3f4a5b and /desk/clients";

        assertThat(Secret.hideIn(text)).isEqualTo(text);
    }
}
