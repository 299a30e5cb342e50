package org.clientele.document.pdf;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The program that turns documents of Word into PDF, if there is one: {@code clientele.libreoffice.command} and
 * {@code clientele.libreoffice.time-limit}.
 *
 * @param command the path of {@code soffice}; empty to look for it on the PATH
 * @param timeLimit for one document, the start of the program included
 */
@ConfigurationProperties("clientele.libreoffice")
public record LibreOfficeSettings(
        @DefaultValue("") String command,
        @DefaultValue("60s") Duration timeLimit) {}
