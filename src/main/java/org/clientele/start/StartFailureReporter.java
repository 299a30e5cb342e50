package org.clientele.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Takes the place of Spring Boot's reporter, which fills a screen. The stack trace is there for whoever asks for it. */
class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        log.error("Clientele could not start. {}{}", analysis.getDescription(), action == null ? "" : " " + action);
        log.debug("The cause", analysis.getCause());
    }
}
