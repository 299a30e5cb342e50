package org.clientele.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser gets where no view can answer: addresses that are none, and failures outside of views. */
@Component("error")
class ErrorPage implements View {

    private static final String HEADER = "Content-Security-Policy";

    /** That of the desk's pages, but for scripts: this one has none. */
    private static final String POLICY = "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%2$s</title>
            <link rel="stylesheet" href="/aura/aura.css"><link rel="stylesheet" href="/styles.css">
            </head>
            <body><main class="failure"><h1>%2$s</h1><p>%3$s</p><a href="/desk">%4$s</a></main></body>
            </html>
            """;

    private final I18NProvider texts;

    ErrorPage(I18NProvider texts) {
        this.texts = texts;
    }

    /** Without it another view, which is none of ours, would be thought the better answer to a browser. */
    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // somebody asked for the page itself
        }
        write(response, request.getLocale());
    }

    /** In the browser's language, if it is one of ours. */
    void write(HttpServletResponse response, Locale reader) throws IOException {
        boolean ours = response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        response.setHeader(HEADER, POLICY);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(PAGE.formatted(
                        reader.getLanguage(),
                        text(ours ? "shell.failure.title" : "shell.notFound.title", reader),
                        text(ours ? "shell.failure.reload" : "shell.notFound.hint", reader),
                        text("shell.toHome", reader)));
    }

    private String text(String key, Locale reader) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, reader));
    }
}
