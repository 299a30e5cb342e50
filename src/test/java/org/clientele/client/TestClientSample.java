package org.clientele.client;

import org.springframework.stereotype.Component;

/** Lets benchmarks, which fill the table at once, not wait for the next sample. */
@Component
public class TestClientSample {

    private final ClientSample sample;

    TestClientSample(ClientSample sample) {
        this.sample = sample;
    }

    public void refresh() {
        sample.refresh();
    }
}
