package org.clientele.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class OutboxTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxClaims claims;

    @Autowired
    private TestNotifications notifications;

    @Autowired
    private TestStaff staff;

    @Test
    void theLatestMailIsReadFirst() {
        notifications.mail("test:1", "first@agency.example");
        notifications.mail("test:2", "second@agency.example");

        assertThat(outbox.page(PageRef.FIRST).rows())
                .extracting(OutboxRow::recipient)
                .startsWith("second@agency.example", "first@agency.example");
    }

    @Test
    void mailsAreFoundByTheirState() {
        UUID refused = notifications.mail("test:1", "first@agency.example");
        notifications.mail("test:2", "second@agency.example");
        claims.failed(refused, "550 Nobody here", true);

        assertThat(outbox.page(PageRef.FIRST, MailState.FAILED).rows())
                .extracting(OutboxRow::recipient, OutboxRow::lastError)
                .contains(org.assertj.core.groups.Tuple.tuple("first@agency.example", "550 Nobody here"));
        assertThat(outbox.page(PageRef.FIRST, MailState.WAITING).rows())
                .extracting(OutboxRow::id)
                .doesNotContain(refused);
    }

    @Test
    void aRefusedMailIsSentAgainFromTheBeginning() {
        UUID mail = notifications.mail("test:1", "first@agency.example");
        claims.claim();
        claims.failed(mail, "550 Nobody here", true);

        outbox.sendAgain(mail);

        assertThat(notifications.find(mail)).satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(MailState.WAITING);
            assertThat(waiting.attempts()).isZero();
        });
    }

    @Test
    void aDroppedMailIsGoneAndDroppingItTwiceDoesNothing() {
        UUID mail = notifications.mail("test:1", "first@agency.example");

        outbox.drop(mail);
        outbox.drop(mail);
        outbox.sendAgain(mail);

        assertThat(outbox.page(PageRef.FIRST).rows()).extracting(OutboxRow::id).doesNotContain(mail);
    }

    @Test
    void aTestMailNeedsAnAddressToGoTo() {
        assertThat(outbox.sendTest()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsReadMails(Role role) {
        staff.as(
                role,
                () -> assertThatThrownBy(() -> outbox.page(PageRef.FIRST)).isInstanceOf(AccessDeniedException.class));
    }
}
