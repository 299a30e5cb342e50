package org.clientele.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException portInUse) {
        String sentence =
                "Port %d is in use: end the program that listens there, or name another port with SERVER_PORT."
                        .formatted(portInUse.getPort());
        return new FailureAnalysis(sentence, null, portInUse);
    }
}
