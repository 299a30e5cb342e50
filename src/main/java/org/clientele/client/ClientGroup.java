package org.clientele.client;

import java.util.List;

/**
 * The group of companies around a client.
 *
 * @param ancestors the clients above it, the topmost first
 * @param children those directly below it by name, at most {@link #CHILDREN_MAX}
 * @param moreChildren whether there are more of them than that
 */
public record ClientGroup(List<ClientRef> ancestors, List<ClientRef> children, boolean moreChildren) {

    public static final int CHILDREN_MAX = 100;

    public ClientGroup {
        ancestors = List.copyOf(ancestors);
        children = List.copyOf(children);
    }

    /** Whether the client stands alone. */
    public boolean isEmpty() {
        return ancestors.isEmpty() && children.isEmpty();
    }
}
