package org.clientele.contact;

import org.springframework.stereotype.Component;

/** Lets benchmarks, which fill the table at once, not wait for the next sample. */
@Component
public class TestContactSample {

    private final ContactSample sample;

    TestContactSample(ContactSample sample) {
        this.sample = sample;
    }

    public void refresh() {
        sample.refresh();
    }
}
