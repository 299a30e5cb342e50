package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.clientele.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;

/** What a start prints for those who cannot sign in yet, or no longer. */
@IntegrationTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class StartLinksTest {

    @Autowired
    AccountRepository accounts;

    @Autowired
    LinkMaker links;

    @Autowired
    SecurityRecorder recorder;

    @Autowired
    SecondFactors factors;

    @Autowired
    TestStaff staff;

    @Test
    void aStartWithoutAnyAccountPrintsALinkToSetUpTheAdministrator(CapturedOutput output) {
        AccountRepository empty = mock(AccountRepository.class);

        new FirstAdministrator(empty, links).printLink();

        assertThat(output)
                .containsPattern("There is no account yet\\. Set up the administrator at"
                        + " http://localhost\\S*/setup/[\\w-]{43} \\(the link works once, until the next start\\)");
    }

    @Test
    void noSuchLinkIsPrintedOnceThereIsAnAccount(CapturedOutput output) {
        staff.idOf(Role.ADMINISTRATOR);

        new FirstAdministrator(accounts, links).printLink();

        assertThat(output).doesNotContain("/setup/");
    }

    @Test
    void aStartCanPrintALinkForAnAdministratorWhoForgotThePassword(CapturedOutput output) {
        staff.idOf(Role.ADMINISTRATOR);

        new ResetLinkAtStart("Ada", accounts, links, recorder, factors).printLink();
        new ResetLinkAtStart("nobody", accounts, links, recorder, factors).printLink();
        new ResetLinkAtStart("", accounts, links, recorder, factors).printLink();

        assertThat(output)
                .containsPattern("Set a new password of ada at http://localhost\\S*/reset/[\\w-]{43}")
                .contains("There is no active account nobody");
    }
}
