package org.clientele.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.clientele.shared.ui.Buttons;

/**
 * Warns before the session ends for lack of activity, so that nothing typed is lost. The browser keeps the time, since
 * asking the server would itself keep the session alive.
 */
final class IdleNotice extends Composite<Div> {

    private static final Duration WARNING = Duration.ofMinutes(3);

    /** Every answer of the server begins the time anew; its heartbeat, which keeps nothing alive, changes no state. */
    private static final String WATCH = """
            const notice = this;
            let timer;
            const restart = () => {
              notice.hidden = true;
              clearTimeout(timer);
              timer = setTimeout(() => { notice.hidden = false; }, $0);
            };
            window.Vaadin?.connectionState?.addStateChangeListener(restart);
            restart();""";

    IdleNotice() {
        Div notice = getContent();
        notice.addClassName("idle-notice");
        notice.getElement().setAttribute("role", "alert");
        notice.getElement().setAttribute("hidden", true);
        notice.add(
                new Paragraph(getTranslation("shell.idle.text", WARNING.toMinutes())),
                // The click alone keeps the session alive.
                Buttons.primary("shell.idle.stay", click -> {}));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var session = event.getSession().getSession();
        if (session != null && session.getMaxInactiveInterval() > 0) {
            Duration idle = Duration.ofSeconds(session.getMaxInactiveInterval()).minus(WARNING);
            getElement().executeJs(WATCH, (double) Math.max(idle.toMillis(), 1000));
        }
    }
}
