package org.clientele.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.PushConnection;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clientele.security.CurrentActor;
import org.clientele.security.Entrance;
import org.clientele.security.OpenSessions;
import org.clientele.security.PersonalSettings;
import org.clientele.security.PortalPrincipal;
import org.clientele.security.StaffPrincipal;
import org.clientele.security.Theme;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sets each page up for who opens it: failures, language, time zone, theme and the texts of the connection. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final String CONNECTION_TEXTS = """
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.onlineText = $0;
              indicator.offlineText = $1;
              indicator.reconnectingText = $1;
            }""";

    /** A page that is busy for longer is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(SessionSetup.class);

    private final I18NProvider texts;
    private final CurrentActor actor;
    private final OpenSessions sessions;

    SessionSetup(I18NProvider texts, CurrentActor actor, OpenSessions sessions) {
        this.texts = texts;
        this.actor = actor;
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(init -> {
            apply(
                    init.getUI(),
                    actor.staff()
                            .map(StaffPrincipal::settings)
                            .or(() -> actor.contact().map(PortalPrincipal::settings))
                            .orElse(PersonalSettings.AS_THE_BROWSER),
                    init.getUI().getSession().getBrowser().getLocale());
            leaveWhenEnded(init.getUI());
            var dialog = init.getUI().getReconnectDialogConfiguration();
            Locale locale = init.getUI().getLocale();
            dialog.setDialogText(texts.getTranslation("shell.connection.lost", locale));
            dialog.setDialogTextGaveUp(texts.getTranslation("shell.connection.gaveUp", locale));
            init.getUI()
                    .getPage()
                    .executeJs(
                            CONNECTION_TEXTS,
                            texts.getTranslation("shell.connection.back", locale),
                            texts.getTranslation("shell.connection.lost", locale));
        });
    }

    /** Whose session is ended by somebody is out in every open tab, without a click. */
    private void leaveWhenEnded(UI ui) {
        String signIn = actor.contact().isPresent() ? Entrance.SIGN_IN : "/login";
        Runnable forget = sessions.whenEnded(() -> sendTo(signIn, ui));
        ui.addDetachListener(detached -> forget.run());
    }

    /**
     * With the session its connections are closed, so that the browser has to have heard before. One that is not connected
     * hears it when it asks the next time.
     */
    private static void sendTo(String address, UI ui) {
        Future<?> told = ui.access(() -> {
            ui.getPage().setLocation(address);
            PushConnection connection = ui.getInternals().getPushConnection();
            if (connection != null && connection.isConnected()) {
                connection.push();
                connection.disconnect();
            }
        });
        try {
            told.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("A page was not told that its session is over", e);
        }
    }

    private static void apply(UI ui, PersonalSettings settings, Locale browser) {
        Locale language = Objects.requireNonNullElseGet(
                settings.language(), () -> ui.getSession().getLocale());
        ui.getSession().setLocale(inRegion(language, browser));
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        Times.setZone(ui.getSession(), settings.timeZone() != null ? settings.timeZone() : zoneOfBrowser(ui));
        ui.getPage().setColorScheme(scheme(settings.theme()));
    }

    /** Dates as the reader's country writes them; as in Europe, the day first, for English read elsewhere. */
    static Locale inRegion(Locale language, Locale browser) {
        if (browser.getLanguage().equals(language.getLanguage())) {
            return browser;
        }
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }

    private static ZoneId zoneOfBrowser(UI ui) {
        String zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : ZoneOffset.UTC;
    }

    static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    /** By the page that the browser has open, which it names with each request. */
    private static boolean isPortal(@Nullable VaadinRequest request) {
        String page = request == null ? null : request.getHeader("Referer");
        String path = request == null ? null : request.getPathInfo();
        return page != null && URI.create(page).getPath().startsWith(Entrance.PORTAL)
                || path != null && path.startsWith(Entrance.PORTAL);
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredURL(isPortal(info.getRequest()) ? Entrance.SIGN_IN.substring(1) : "login");
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.ended.text", locale));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("shell.failure.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.failure.reload", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
