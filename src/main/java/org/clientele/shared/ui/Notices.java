package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages that come and go at the edge of the page. */
public final class Notices {

    /** Where neither the buttons of forms nor those of lists are. */
    private static final Notification.Position POSITION = Notification.Position.TOP_CENTER;

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    /** The message of the last refusal on a page. */
    private record Refusal(Notification notice) {}

    private Notices() {}

    /** What was asked for is done. */
    public static void success(Component source, String key, Object... arguments) {
        show(source.getTranslation(key, arguments), SHORT).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something worth knowing. */
    public static void info(Component source, String key, Object... arguments) {
        show(source.getTranslation(key, arguments), SHORT);
    }

    /** It was not done. Stays longer, and says why. Takes the place of the former one: two would say two things. */
    public static void failure(Component source, String key, Object... arguments) {
        Refusal former = ComponentUtil.getData(UI.getCurrent(), Refusal.class);
        if (former != null) {
            former.notice().close();
        }
        Notification notice = show(source.getTranslation(key, arguments), LONG);
        ComponentUtil.setData(UI.getCurrent(), Refusal.class, new Refusal(notice));
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
    }

    /** The same on the page that is being answered; nowhere if none is. */
    public static void failureHere(String key, Object... arguments) {
        UI page = UI.getCurrent();
        if (page != null) {
            page.access(() -> failure(page, key, arguments));
        }
    }

    /** What was asked for is done, and can be taken back by a button. */
    public static void undoable(Component source, Runnable undo, String key, Object... arguments) {
        Notification notice = new Notification();
        Span text = new Span(source.getTranslation(key, arguments));
        Button button = new Button(source.getTranslation("action.undo"), click -> {
            notice.close();
            undo.run();
        });
        Div content = new Div(text, button);
        content.addClassName("notice");
        notice.add(content);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.setDuration((int) LONG.toMillis());
        notice.setPosition(POSITION);
        notice.open();
    }

    private static Notification show(String text, Duration duration) {
        return Notification.show(text, (int) duration.toMillis(), POSITION);
    }
}
