package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Function;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.RequestDetails;

/**
 * Where a contact asks for a vacancy. What is typed is kept until it is sent or one signs out, wherever one goes meanwhile.
 */
final class RequestForm extends Composite<Section> {

    private static final String DRAFT = RequestForm.class.getName();

    private final RequestFields fields = new RequestFields();
    private final RequestFiles files;

    RequestForm(RequestFiles files, Function<RequestDetails, RequestOutcome> ask, Runnable refresh) {
        this.files = files;
        files.whenKept(refresh);
        Button send = Buttons.primary("portalpages.request.send", click -> {
            click.getSource().setEnabled(true);
            send(ask, refresh);
        });
        send.setDisableOnClick(true);
        Div foot = new Div(send);
        foot.addClassName("portal-verdicts");
        getContent().addClassNames("portal-panel", "portal-request");
        getContent().add(new H2(getTranslation("portalpages.request.title")), fields, files, foot);
        fields.fill(draft());
        fields.onChange(() -> VaadinSession.getCurrent().setAttribute(DRAFT, fields.typed()));
    }

    private void send(Function<RequestDetails, RequestOutcome> ask, Runnable refresh) {
        fields.forgive();
        switch (ask.apply(fields.typed())) {
            case RequestOutcome.Requested requested -> {
                fields.fill(RequestDetails.empty());
                fields.forgive();
                VaadinSession.getCurrent().setAttribute(DRAFT, null);
                files.send(requested.vacancy());
                refresh.run();
                Notices.success(this, "portalpages.request.sent");
            }
            case RequestOutcome.NotAllowed closed -> Notices.failure(this, "portalpages.act.notAllowed");
            case RequestOutcome.Invalid invalid -> fields.refuse(invalid.fields());
            case RequestOutcome.Gone gone -> throw new IllegalStateException("Nothing was there to be gone");
            case RequestOutcome.Stale stale -> throw new IllegalStateException("Nothing was there to be stale");
        }
    }

    private static RequestDetails draft() {
        return VaadinSession.getCurrent().getAttribute(DRAFT) instanceof RequestDetails typed
                ? typed
                : RequestDetails.empty();
    }
}
