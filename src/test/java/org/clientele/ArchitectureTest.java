package org.clientele;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.clientele.shared.Versioned;
import org.clientele.shared.ui.DataForm;
import org.hibernate.annotations.Filter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * What keeps the code in its layers. A rule that finds nothing to check fails; {@link ArchitectureRulesBiteTest} shows
 * that those which say "no" would find what they look for.
 */
@AnalyzeClasses(packages = "org.clientele", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule REPOSITORIES_BELONG_TO_THEIR_MODULE =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_ARE_CHANGED_BY_THEIR_MODULE_ONLY = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(ArchitectureConditions.notBePublicWithParameters());

    @ArchTest
    static final ArchRule ENTITIES_ARE_MADE_BY_THEIR_MODULE_ONLY = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic();

    /** Spring Data would take it for the column, and new entities for kept ones ({@link Versioned}). */
    @ArchTest
    static final ArchRule ENTITIES_KEEP_THEIR_VERSION_TO_THEMSELVES = noMethods()
            .that()
            .haveName("version")
            .and()
            .areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class)))
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule ENTITIES_ARE_PUBLIC_ONLY_TO_BE_MAPPED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should(ArchitectureConditions.beMappedByAnotherModule());

    /** Which are not filtered belong to no client, or to the one person who reads them. */
    @ArchTest
    static final ArchRule WHAT_BELONGS_TO_CLIENTS_IS_SEEN_WHERE_THE_CLIENT_IS = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackages(
                    "org.clientele.access",
                    "org.clientele.security",
                    "org.clientele.settings",
                    "org.clientele.team",
                    "org.clientele.help",
                    "org.clientele.notification")
            .and(DescribedPredicate.not(simpleNameIn(
                    "AnswerLink",
                    "CalendarFeed",
                    "ContactNotice",
                    "ClientStatus",
                    "Industry",
                    "UserName",
                    "FileContent",
                    "FileCheck",
                    "FileFinding",
                    "AssignmentDay",
                    "MailTemplate",
                    "StoredSignature",
                    "StoredAgency",
                    "DocumentSeries",
                    "DocumentTemplate",
                    "TemplateVersion",
                    "OffLimitsQuestion",
                    "PortalCredential",
                    "PortalLink",
                    "PortalProfile",
                    "StoredSignOn",
                    "PortalRole",
                    "StoredPortalSettings",
                    "PipelineTemplate",
                    "StoredInterviewSettings",
                    "StoredOffLimitsSettings",
                    "StoredVacancySettings",
                    "WatchDay",
                    "WatchRun",
                    "RegisterBatch",
                    "RejectionReason",
                    "ShownResume",
                    "Candidate",
                    "CandidatePhoto",
                    "ClientResume",
                    "EarlierText",
                    "ResumeVersion",
                    "ResumePdf",
                    "Consent",
                    "Skill",
                    "SkillCategory")))
            .should()
            .beAnnotatedWith(Filter.class);

    private static DescribedPredicate<JavaClass> simpleNameIn(String... names) {
        return DescribedPredicate.describe(
                "named " + List.of(names), type -> List.of(names).contains(type.getSimpleName()));
    }

    @ArchTest
    static final ArchRule ASSOCIATIONS_ARE_LAZY = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .should(ArchitectureConditions.beLazy());

    @ArchTest
    static final ArchRule ONLY_VIEWS_KNOW_VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.clientele.shell..", "org.clientele.portal.pages..")
            .and()
            .doNotHaveSimpleName("SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule VIEWS_KNOW_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "org.clientele.shell..", "org.clientele.portal.pages..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.persistence..")
                    .or(resideInAPackage("org.springframework.data.."))
                    .or(resideInAPackage("org.springframework.jdbc.."))
                    .or(annotatedWith(Entity.class))
                    .or(assignableTo(Repository.class))
                    .or(assignableTo(SecurityContextHolder.class)));

    @ArchTest
    static final ArchRule VIEWS_KNOW_NONE_OF_OTHER_FEATURES = classes()
            .that()
            .resideInAPackage("org.clientele.*.ui..")
            .should(ArchitectureConditions.knowNoViewsOfOtherFeatures());

    @ArchTest
    static final ArchRule FORMS_ARE_FOR_RECORDS_THAT_CAN_BE_BOUND = classes()
            .that()
            .areAssignableTo(DataForm.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should(ArchitectureConditions.bindAPublicRecordWithOneConstructor());

    @ArchTest
    static final ArchRule SERVICES_HAND_OUT_NO_ENTITY = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(ArchitectureConditions.handOutNoEntity());

    @ArchTest
    static final ArchRule SERVICES_SAY_WHO_MAY_USE_THEM =
            classes().that().areAnnotatedWith(Service.class).should().beMetaAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule SERVICES_ARE_TRANSACTIONAL = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(ArchitectureConditions.beTransactional());

    @ArchTest
    static final ArchRule WRITES_ARE_REPEATED_WHEN_THEY_COLLIDE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(ArchitectureConditions.beRetriedIfTheyWrite());

    /** The portal has as many parts as some modules together, so its parts have packages of their own. */
    @ArchTest
    static final ArchRule SERVICES_STAND_IN_THE_ROOT_OF_THEIR_MODULE = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .resideInAnyPackage(
                    "org.clientele.*",
                    "org.clientele.portal.signin",
                    "org.clientele.portal.setup",
                    "org.clientele.portal.acts",
                    "org.clientele.portal.pages");

    @ArchTest
    static final ArchRule ROUTES_SAY_ONCE_WHO_MAY_OPEN_THEM =
            classes().that().areAnnotatedWith(Route.class).should(ArchitectureConditions.carryOneAccessAnnotation());

    @ArchTest
    static final ArchRule VIEWS_SHOW_NO_MORE_THAN_THEY_MUST =
            classes().that().areAnnotatedWith(Route.class).should().beAssignableTo(Composite.class);

    @ArchTest
    static final ArchRule FEW_TALK_TO_THE_DATABASE_THEMSELVES = noClasses()
            .that()
            .resideOutsideOfPackages("org.clientele.database..", "org.clientele.demo..")
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class)
                    .or(assignableTo(JdbcOperations.class))
                    .or(assignableTo(JdbcClient.class)));

    @ArchTest
    static final ArchRule NATIVE_QUERIES_ARE_RARE = methods()
            .that(ArchitectureConditions.areNativeQueries())
            .should()
            .beDeclaredIn("org.clientele.contact.UserNameRepository");

    @ArchTest
    static final ArchRule LOOKS_STAND_IN_THE_STYLE_SHEET =
            noClasses().should().callMethodWhere(ArchitectureConditions.settingStyle());

    @ArchTest
    static final ArchRule PAGES_ARE_REACHED_THROUGH_THEIR_COMPONENTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.clientele.shared.ui")
            .and()
            .haveSimpleNameNotEndingWith("Navigation")
            .should()
            .callMethod(UI.class, "getCurrent");

    @ArchTest
    static final ArchRule DEPENDENCIES_COME_THROUGH_CONSTRUCTORS =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule NOTHING_IS_KEPT_IN_STATICS =
            fields().that().areStatic().should().beFinal().andShould(ArchitectureConditions.beUnchangeable());

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callConstructor(Date.class)
            .because("tests set the clock");

    @ArchTest
    static final ArchRule EVENTS_ARE_FACTS =
            methods().that(ArchitectureConditions.listenToOurEvents()).should(ArchitectureConditions.hearOfFactsOnly());
}
