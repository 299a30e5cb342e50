package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditions of the filter have to be constants; that they are the rules put together is checked here. */
class PortalVisibilityTest {

    @ParameterizedTest
    @MethodSource("policies")
    void theFilterIsMadeOfTheRulesThatAreExplained(RowPolicy policy, String condition) {
        assertThat(condition).isEqualTo(policy.condition());
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of(PortalVisibility.VACANCY_POLICY, PortalVisibility.VACANCY),
                Arguments.of(PortalVisibility.SUBMISSION_POLICY, PortalVisibility.SUBMISSION),
                Arguments.of(PortalVisibility.INTERVIEW_POLICY, PortalVisibility.INTERVIEW));
    }
}
