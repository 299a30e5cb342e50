package org.clientele.isolation;

import org.jspecify.annotations.Nullable;

/**
 * A call of a service that names, or could come upon, something of the hidden client.
 *
 * @param method as {@link PublicMethods} writes it
 * @param expectation what is answered to whoever does not see it
 * @param preparation what has to happen first, and is undone after the call
 */
record Call(String method, String expectation, Runnable preparation, Act act) {

    /** The call itself; returns what was answered, or null for nothing. */
    @FunctionalInterface
    interface Act {
        @Nullable
        Object with(Ids ids) throws Exception;
    }

    /** An answer that consists in what is done. */
    @FunctionalInterface
    interface Deed {
        void with(Ids ids) throws Exception;
    }

    static Call of(String method, String expectation, Act act) {
        return new Call(method, expectation, () -> {}, act);
    }

    static Call doing(String method, String expectation, Deed deed) {
        return of(method, expectation, ids -> {
            deed.with(ids);
            return null;
        });
    }

    Call after(Runnable preparing) {
        return new Call(method, expectation, preparing, act);
    }

    @Override
    public String toString() {
        return method + " (" + expectation + ")";
    }
}
