package org.clientele.support;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets each test use the security context of its own application. There are two applications in a run of all tests, and
 * the one that starts last would leave its holder to the tests of both.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    /** Before the listener that signs the test's user in. */
    @Override
    public int getOrder() {
        return 9_000;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test);
    }

    private static void use(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
