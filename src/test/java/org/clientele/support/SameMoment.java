package org.clientele.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Lets things happen at once, each in a thread and thus a transaction of its own, as whoever is signed in. */
public final class SameMoment {

    private SameMoment() {}

    /** What came of them, in the order of the acts. */
    @SafeVarargs
    public static <T> List<T> of(Callable<T>... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<T>> results = java.util.Arrays.stream(acts)
                    .map(act -> threads.submit(new DelegatingSecurityContextCallable<T>(() -> {
                        start.await();
                        return act.call();
                    })))
                    .toList();
            List<T> outcomes = new java.util.ArrayList<>();
            for (Future<T> result : results) {
                outcomes.add(result.get());
            }
            return outcomes;
        }
    }
}
