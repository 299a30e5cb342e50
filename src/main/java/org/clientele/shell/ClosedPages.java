package org.clientele.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.server.communication.PushAtmosphereHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Takes what cannot be pushed to a page that was closed meanwhile for no failure, though Vaadin reports it as one. */
@Component
class ClosedPages extends TurboFilter {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(ClosedPages.class);
    private static final String PUSHES = PushAtmosphereHandler.class.getName();

    ClosedPages() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String text,
            Object @Nullable [] values,
            @Nullable Throwable failure) {
        if (failure instanceof IOException
                && level == Level.ERROR
                && logger.getName().equals(PUSHES)) {
            LOG.debug("Somebody closed a page to which something was to be pushed", failure);
            return FilterReply.DENY;
        }
        return FilterReply.NEUTRAL;
    }
}
