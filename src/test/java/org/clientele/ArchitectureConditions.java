package org.clientele;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** What the rules of {@link ArchitectureTest} look at that ArchUnit has no words for. */
final class ArchitectureConditions {

    private ArchitectureConditions() {}

    static ArchCondition<JavaMethod> notBePublicWithParameters() {
        return violatedWhen(
                "not be public with parameters",
                method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getRawParameterTypes().isEmpty());
    }

    static ArchCondition<JavaClass> beMappedByAnotherModule() {
        return violatedWhen(
                "be mapped by an entity of another module",
                entity -> entity.getFieldsWithTypeOfSelf().stream()
                        .map(JavaMember::getOwner)
                        .noneMatch(owner -> owner.isAnnotatedWith(Entity.class)
                                && !owner.getPackageName().equals(entity.getPackageName())));
    }

    static ArchCondition<JavaClass> knowNoViewsOfOtherFeatures() {
        return violatedWhen(
                "know no views of other features but their *Navigation",
                view -> view.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(target -> target.getPackageName().matches("org\\.clientele\\.\\w+\\.ui(\\..*)?"))
                        .filter(target -> !target.getPackageName().startsWith("org.clientele.shared.ui"))
                        .filter(target -> !feature(target).equals(feature(view)))
                        .anyMatch(target -> !target.getSimpleName().endsWith("Navigation")));
    }

    /** The package below ours that it is in, whatever is below that. */
    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** Also not inside generics, such as {@code Optional<Client>}. */
    static ArchCondition<JavaMethod> handOutNoEntity() {
        return violatedWhen(
                "hand out no entity",
                method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    }

    static ArchCondition<JavaMethod> beTransactional() {
        return violatedWhen(
                "be @Transactional",
                method -> !method.isAnnotatedWith(Transactional.class)
                        && !method.getOwner().isAnnotatedWith(Transactional.class));
    }

    static ArchCondition<JavaMethod> beRetriedIfTheyWrite() {
        return violatedWhen(
                "be @RetriedOnCollision",
                method -> method.tryGetAnnotationOfType(Transactional.class)
                                .filter(transaction -> !transaction.readOnly())
                                .isPresent()
                        && !method.isAnnotatedWith(RetriedOnCollision.class));
    }

    static ArchCondition<JavaClass> carryOneAccessAnnotation() {
        return violatedWhen(
                "carry exactly one of @RolesAllowed, @PermitAll and @AnonymousAllowed",
                view -> Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                                .filter(view::isAnnotatedWith)
                                .count()
                        != 1);
    }

    static DescribedPredicate<JavaMethod> areNativeQueries() {
        return DescribedPredicate.describe(
                "are native queries",
                method -> method.tryGetAnnotationOfType(Query.class)
                        .map(Query::nativeQuery)
                        .orElse(false));
    }

    static DescribedPredicate<JavaMethodCall> settingStyle() {
        return DescribedPredicate.describe(
                "a style is set",
                call -> call.getTargetOwner().getPackageName().startsWith("com.vaadin")
                        && call.getName().equals("getStyle"));
    }

    /** Arrays that nobody else reaches count as constants, and so do the compiler's own. */
    static ArchCondition<JavaField> beUnchangeable() {
        return violatedWhen(
                "be unchangeable",
                field -> field.getRawType().isArray()
                        ? !field.getModifiers().contains(JavaModifier.PRIVATE)
                                && !field.getName().startsWith("$")
                        : field.getRawType().isAssignableTo(ThreadLocal.class)
                                || field.getRawType().getPackageName().startsWith("java.util.concurrent")
                                || Stream.of(ArrayList.class, HashMap.class, HashSet.class)
                                        .anyMatch(type -> field.getRawType().isAssignableTo(type)));
    }

    static DescribedPredicate<JavaMethod> listenToOurEvents() {
        return DescribedPredicate.describe(
                "listen to our events",
                method -> method.isMetaAnnotatedWith(EventListener.class)
                        && method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getPackageName().startsWith("org.clientele")));
    }

    static ArchCondition<JavaMethod> hearOfFactsOnly() {
        return violatedWhen(
                "hear of records that are named in the past tense and hold no entity",
                method -> method.getRawParameterTypes().stream()
                        .anyMatch(event -> !event.isRecord()
                                || !event.getSimpleName().matches(".*(?:ed|TakenOver|Withdrawn)")
                                || event.getFields().stream()
                                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                                        .anyMatch(type -> type.isAnnotatedWith(Entity.class))));
    }

    /** Vaadin's binder reads what is public, and writes a record by the one constructor that it comes upon. */
    static ArchCondition<JavaClass> bindAPublicRecordWithOneConstructor() {
        return violatedWhen(
                "bind a public record with one constructor",
                form -> form.getSuperclass().stream()
                        .filter(JavaParameterizedType.class::isInstance)
                        .map(parent -> ((JavaParameterizedType) parent).getActualTypeArguments())
                        .map(arguments -> arguments.getFirst().toErasure())
                        .anyMatch(data -> !data.getModifiers().contains(JavaModifier.PUBLIC)
                                || data.getConstructors().size() != 1));
    }

    static ArchCondition<JavaField> beLazy() {
        return violatedWhen(
                "be lazy",
                field -> field.tryGetAnnotationOfType(ManyToOne.class)
                                .map(ManyToOne::fetch)
                                .or(() -> field.tryGetAnnotationOfType(OneToOne.class)
                                        .map(OneToOne::fetch))
                                .orElse(FetchType.EAGER)
                        != FetchType.LAZY);
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> violatedWhen(
            String description, Predicate<T> violation) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (violation.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " should " + description));
                }
            }
        };
    }
}
