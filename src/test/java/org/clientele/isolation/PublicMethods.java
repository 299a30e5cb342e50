package org.clientele.isolation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.SystemOnly;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** The public methods of all services, found by reflection; a service is whatever asks for permission, too. */
final class PublicMethods {

    private PublicMethods() {}

    /**
     * As {@code Service.method(Parameter, Parameter)}; not those that are for administrators or the application only,
     * who see everything, nor those for contacts, which {@code PortalIsolationTest} tries out.
     */
    static Set<String> of(ApplicationContext beans, Set<String> packagesLeftOut) {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .filter(type -> type != null)
                .<Class<?>>map(ClassUtils::getUserClass)
                .filter(type -> type.getName().startsWith("org.clientele.") && isService(type))
                .filter(type -> !packagesLeftOut.contains(type.getPackageName()))
                .distinct()
                .flatMap(PublicMethods::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isService(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Service.class)
                || AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class)
                        && !type.getPackageName().endsWith(".ui");
    }

    private static Stream<String> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> Stream.of(SystemOnly.class, MayAdminister.class, ContactsOnly.class)
                        .noneMatch(permission -> isFor(permission, method)))
                .map(PublicMethods::print);
    }

    private static boolean isFor(Class<? extends Annotation> permission, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                ? AnnotatedElementUtils.hasAnnotation(method, permission)
                : AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), permission);
    }

    private static String print(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
