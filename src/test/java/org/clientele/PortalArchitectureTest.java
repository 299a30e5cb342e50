package org.clientele;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.function.Supplier;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What keeps contacts of clients from what is not meant for them (docs/adr/0035). */
@AnalyzeClasses(packages = "org.clientele", importOptions = ImportOption.DoNotIncludeTests.class)
class PortalArchitectureTest {

    private static final String PORTAL = "org.clientele.portal..";

    private static final DescribedPredicate<JavaClass> READ_FOR_CONTACTS = DescribedPredicate.describe(
            "read for contacts",
            type -> type.getPackageName().startsWith("org.clientele.portal")
                    && (type.isAnnotatedWith(ContactsOnly.class)
                            || type.getSimpleName().startsWith("Visible")
                            || type.getSimpleName().startsWith("Applicant")));

    /** Each of its queries asks for the contact that acts. */
    private static final DescribedPredicate<JavaClass> OF_THE_CONTACT_ITSELF = DescribedPredicate.describe(
            "the contact's own", type -> type.getSimpleName().equals("NoticeRepository"));

    private static final DescribedPredicate<JavaClass> PORTAL_FILTER = DescribedPredicate.describe(
            "the filter of the portal",
            type -> type.isAnnotatedWith(Filter.class)
                    && type.getAnnotationOfType(Filter.class).name().equals("portal"));

    @ArchTest
    static final ArchRule CONTACTS_REACH_NO_SERVICE_OF_THE_STAFF = noClasses()
            .that(READ_FOR_CONTACTS)
            .should()
            .dependOnClassesThat(resideInAPackage("org.clientele..")
                    .and(assignableTo(Repository.class)
                            .or(annotatedWith(Service.class))
                            .or(metaAnnotatedWith(PreAuthorize.class)))
                    .and(DescribedPredicate.not(READ_FOR_CONTACTS))
                    .and(DescribedPredicate.not(OF_THE_CONTACT_ITSELF))
                    .and(DescribedPredicate.describe("no annotations", type -> !type.isAnnotation())));

    @ArchTest
    static final ArchRule WHAT_CONTACTS_READ_IS_FILTERED = classes()
            .that()
            .resideInAPackage(PORTAL)
            .and()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveSimpleNameStartingWith("Visible")
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith(Immutable.class)
            .andShould()
            .beAnnotatedWith(DescribedPredicate.describe(
                    "@Filter(portal)",
                    annotation -> annotation.getRawType().isEquivalentTo(Filter.class)
                            && annotation.get("name").filter("portal"::equals).isPresent()));

    @ArchTest
    static final ArchRule NOTHING_ELSE_HAS_THAT_FILTER =
            classes().that(PORTAL_FILTER).should().haveSimpleNameStartingWith("Visible");

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_THE_PORTAL = noClasses()
            .that()
            .resideOutsideOfPackages(PORTAL, "org.clientele.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PORTAL);

    @ArchTest
    static final ArchRule ONLY_THE_PORTAL_ACTS_AS_A_CONTACT = noClasses()
            .that()
            .resideOutsideOfPackage(PORTAL)
            .should()
            .callMethod(CurrentActor.class, "asContact", Actor.PortalActor.class, Supplier.class);

    @ArchTest
    static final ArchRule ONLY_THE_PORTAL_LOOKS_AS_A_CONTACT = noClasses()
            .that()
            .resideOutsideOfPackage(PORTAL)
            .should()
            .callMethod(CurrentActor.class, "viewing", Actor.Viewing.class, Supplier.class);

    @ArchTest
    static final ArchRule ONLY_WHAT_THE_PORTAL_CALLS_ACTS_FOR_CONTACTS = noClasses()
            .that()
            .areNotAnnotatedWith(NamedInterface.class)
            .should()
            .callMethod(CurrentActor.class, "forContact", Actor.PortalActor.class, Supplier.class);

    @ArchTest
    static final ArchRule FEW_IN_THE_PORTAL_WRITE_SQL = noClasses()
            .that()
            .resideInAPackage(PORTAL)
            .and()
            .doNotHaveSimpleName("ViewerQueries")
            .and()
            .doNotHaveSimpleName("RuleQueries")
            .and()
            .doNotHaveSimpleName("OnceInvitedQueries")
            .and()
            .doNotHaveSimpleName("SignInQueries")
            .and()
            .doNotHaveSimpleName("SignOnQueries")
            .and()
            .doNotHaveSimpleName("SeatQueries")
            .and()
            .doNotHaveSimpleName("ColleagueQueries")
            .and()
            .doNotHaveSimpleName("ContactCalendarQueries")
            .and()
            .doNotHaveSimpleName("RightsQueries")
            .and()
            .doNotHaveSimpleName("AudienceQueries")
            .and()
            .doNotHaveSimpleName("MailChoiceQueries")
            .and()
            .doNotHaveSimpleName("SignInTimeQueries")
            .and()
            .doNotHaveSimpleName("BrandQueries")
            .and()
            .doNotHaveSimpleName("RoleChangeQueries")
            .should()
            .dependOnClassesThat(assignableTo(JdbcOperations.class).or(assignableTo(JdbcClient.class)));
}
