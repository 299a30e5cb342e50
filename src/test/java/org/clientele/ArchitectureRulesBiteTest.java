package org.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets the rules of {@link ArchitectureTest} loose on code that breaks them. */
class ArchitectureRulesBiteTest {

    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("violations");

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureTest.ENTITIES_ARE_CHANGED_BY_THEIR_MODULE_ONLY,
                ArchitectureTest.ENTITIES_ARE_MADE_BY_THEIR_MODULE_ONLY,
                ArchitectureTest.ENTITIES_KEEP_THEIR_VERSION_TO_THEMSELVES,
                ArchitectureTest.ENTITIES_ARE_PUBLIC_ONLY_TO_BE_MAPPED,
                ArchitectureTest.ASSOCIATIONS_ARE_LAZY,
                ArchitectureTest.ONLY_VIEWS_KNOW_VAADIN,
                ArchitectureTest.VIEWS_KNOW_NO_DATABASE,
                ArchitectureTest.FORMS_ARE_FOR_RECORDS_THAT_CAN_BE_BOUND,
                ArchitectureTest.SERVICES_HAND_OUT_NO_ENTITY,
                ArchitectureTest.SERVICES_SAY_WHO_MAY_USE_THEM,
                ArchitectureTest.SERVICES_ARE_TRANSACTIONAL,
                ArchitectureTest.WRITES_ARE_REPEATED_WHEN_THEY_COLLIDE,
                ArchitectureTest.SERVICES_STAND_IN_THE_ROOT_OF_THEIR_MODULE,
                ArchitectureTest.ROUTES_SAY_ONCE_WHO_MAY_OPEN_THEM,
                ArchitectureTest.VIEWS_SHOW_NO_MORE_THAN_THEY_MUST,
                ArchitectureTest.FEW_TALK_TO_THE_DATABASE_THEMSELVES,
                ArchitectureTest.LOOKS_STAND_IN_THE_STYLE_SHEET,
                ArchitectureTest.PAGES_ARE_REACHED_THROUGH_THEIR_COMPONENTS,
                ArchitectureTest.DEPENDENCIES_COME_THROUGH_CONSTRUCTORS,
                ArchitectureTest.TIME_COMES_FROM_THE_CLOCK);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsTheCodeThatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }
}
