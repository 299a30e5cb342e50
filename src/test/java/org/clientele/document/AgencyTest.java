package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.security.WithAdministrator;
import org.clientele.security.WithLead;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithAdministrator
class AgencyTest {

    private static final String PATTERN = "{number}/{kind}/{year}";

    @Autowired
    private Agency agency;

    @Test
    void whatIsTypedIsKeptInOneForm() {
        assertThat(agency.change(
                        agency.current().version(),
                        details("123-456-32-18", "22 555 01 00", "74 0000 0000 0000 0000 0000 0001", PATTERN)))
                .isInstanceOf(Saved.class);

        assertThat(agency.current().details())
                .isEqualTo(details("1234563218", "+48225550100", "PL74000000000000000000000001", PATTERN));
    }

    @Test
    void whatCannotBeKeptIsSaidFieldByField() {
        assertThat(agency.change(agency.current().version(), details("1234563219", "12", "PL1", "{year}/{number}")))
                .isEqualTo(new Invalid(Map.of(
                        "nip", "error.nip.CHECKSUM",
                        "phone", "error.phone.TOO_SHORT",
                        "bankAccount", "agency.bankAccount.wrong",
                        "numberPattern", "agency.numberPattern.wrong")));
    }

    @Test
    void whoSavesLaterIsToldWhoSavedFirst() {
        long version = agency.current().version();
        agency.change(version, details("", "", "", PATTERN));

        assertThat(agency.change(version, details("1234563218", "", "", PATTERN)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    @WithLead
    void onlyAnAdministratorChangesIt() {
        long version = agency.current().version();

        assertThatThrownBy(() -> agency.change(version, details("", "", "", PATTERN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static AgencyDetails details(String nip, String phone, String bankAccount, String pattern) {
        return new AgencyDetails(
                "Lipowa",
                nip,
                "",
                "",
                "ul. Lipowa 12",
                "00-950",
                "Warszawa",
                "PL",
                phone,
                "",
                bankAccount,
                "",
                pattern);
    }
}
