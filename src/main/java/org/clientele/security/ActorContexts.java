package org.clientele.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Tells on whose behalf a thread acts. What the application does by itself comes first: in a request of a page, Vaadin's
 * holder goes by the page's session, and looks at nothing that is set meanwhile.
 */
final class ActorContexts implements SecurityContextHolderStrategy {

    private final SecurityContextHolderStrategy pages;
    private final ThreadLocal<@Nullable SecurityContext> system = new ThreadLocal<>();

    /** @param pages knows who is signed in */
    ActorContexts(SecurityContextHolderStrategy pages) {
        this.pages = pages;
    }

    /** Does something in a context that holds until it is done, whoever is signed in. */
    <T> T within(SecurityContext context, Supplier<T> work) {
        SecurityContext before = system.get();
        system.set(context);
        try {
            return work.get();
        } finally {
            if (before == null) {
                system.remove();
            } else {
                system.set(before);
            }
        }
    }

    @Override
    public SecurityContext getContext() {
        SecurityContext own = system.get();
        return own == null ? pages.getContext() : own;
    }

    @Override
    public void setContext(SecurityContext context) {
        pages.setContext(context);
    }

    @Override
    public void clearContext() {
        pages.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return pages.createEmptyContext();
    }
}
