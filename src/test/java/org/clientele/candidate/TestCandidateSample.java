package org.clientele.candidate;

import org.springframework.stereotype.Component;

/** Lets benchmarks, which fill the table at once, not wait for the next sample. */
@Component
public class TestCandidateSample {

    private final CandidateSample sample;

    TestCandidateSample(CandidateSample sample) {
        this.sample = sample;
    }

    public void refresh() {
        sample.refresh();
    }
}
