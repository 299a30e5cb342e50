package org.clientele.shell;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The same page for what the web server refuses before the application sees it, such as an address with {@code %00}. */
@Component
class TomcatErrorPage implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ErrorPage page;

    TomcatErrorPage(ErrorPage page) {
        this.page = page;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(page)));
    }

    private static final class Valve extends ErrorReportValve {

        private final ErrorPage page;

        Valve(ErrorPage page) {
            this.page = page;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                page.write(response, request.getLocale());
            } catch (IOException e) {
                getContainer().getLogger().debug("The visitor did not wait for the error page", e);
            }
        }
    }
}
