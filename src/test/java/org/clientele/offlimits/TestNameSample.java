package org.clientele.offlimits;

import org.springframework.stereotype.Component;

/** Lets benchmarks, which fill the table at once, not wait for the next sample. */
@Component
public class TestNameSample {

    private final NameSample sample;

    TestNameSample(NameSample sample) {
        this.sample = sample;
    }

    public void refresh() {
        sample.refresh();
    }
}
