package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clientele.ServerTest;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

/** What can be said of passkeys without a device; {@code PasskeyIT} has one. */
@ServerTest
class PasskeysTest {

    @LocalServerPort
    int port;

    @Autowired
    Passkeys passkeys;

    @Autowired
    TestStaff staff;

    @Test
    void aPasskeyHasToBeFoundByTheDeviceAndToVerifyThePerson() {
        FactorOwner owner = FactorOwner.of(staff.provide(Role.RECRUITER, "passkey.offer"));

        assertThat(passkeys.offer(owner).json())
                .contains("\"residentKey\":\"required\"", "\"userVerification\":\"required\"", "passkey.offer");
        assertThat(passkeys.ask(false).getUserVerification()).isEqualTo(UserVerificationRequirement.REQUIRED);
        assertThat(passkeys.ask(false).getAllowCredentials()).isEmpty();
    }

    @Test
    void thePortalsPasskeysAreBoundToItsOwnAddress() {
        assertThat(passkeys.ask(true).getRpId()).isEqualTo("portal.test.example");
        assertThat(passkeys.ask(false).getRpId()).isEqualTo("localhost");
    }

    @Test
    void whatIsNoAnswerLetsNobodyIn() {
        HttpVisitor visitor = new HttpVisitor(port);

        assertThat(visitor.redirect(visitor.post("/login/passkey", Map.of("passkey", "{}"))))
                .isEqualTo("/login?passkey");
        assertThat(visitor.redirect(visitor.post("/portal/login/passkey", Map.of("passkey", "x"))))
                .isEqualTo("/portal/login?passkey");
        assertThat(passkeys.check(false, passkeys.ask(false), "{\"id\":\"AA\",\"rawId\":\"AA\"}"))
                .isEmpty();
    }

    @Test
    void accountsAreKnownByTheirIdsAlone() {
        AccountId id = staff.idOf(Role.RECRUITER, "passkey.handle");

        assertThat(PasskeyQueries.account(PasskeyQueries.handle(id.value()))).isEqualTo(id.value());
    }
}
