package org.clientele.document.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What openhtmltopdf tells goes where everything is logged, at the levels that are set there. By itself it writes to the
 * console through a handler and with levels of its own, which no setting of the application reaches.
 */
final class HtmlPdfLog implements XRLogger {

    private final Logger log = LoggerFactory.getLogger("com.openhtmltopdf");

    @Override
    public void log(String where, Level level, String message) {
        at(level).log(message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        at(level).setCause(cause).log(message);
    }

    @Override
    public void setLevel(String where, Level level) {
        // Levels are set in the application's configuration.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return log.isEnabledForLevel(levelOf(diagnostic.getLevel()));
    }

    private LoggingEventBuilder at(Level level) {
        return log.atLevel(levelOf(level));
    }

    private static org.slf4j.event.Level levelOf(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return org.slf4j.event.Level.WARN;
        }
        return level.intValue() >= Level.INFO.intValue() ? org.slf4j.event.Level.INFO : org.slf4j.event.Level.DEBUG;
    }
}
