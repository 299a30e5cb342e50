package org.clientele.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * The test runs as a member of the staff whose account is in the test database. {@link TestStaff} says who it is; other
 * names make further people of a role.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = TestStaff.class)
public @interface WithStaff {

    Role role();

    /** Empty for the usual person of the role. */
    String userName() default "";
}
