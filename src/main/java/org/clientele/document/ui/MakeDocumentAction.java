package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.clientele.document.MakeOutcome;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordAction;

/** The button on the pages of clients and contacts that makes a document for them (docs/features.md S4.19, S4.20). */
@org.springframework.stereotype.Component
class MakeDocumentAction implements RecordAction {

    private final MakeServices services;
    private final CurrentActor actor;

    MakeDocumentAction(MakeServices services, CurrentActor actor) {
        this.services = services;
        this.actor = actor;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT || type == RecordType.CONTACT;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Component create(RecordRef record) {
        if (!actor.may(Permission.WORK)) {
            return new Span();
        }
        Button button = new Button();
        button.setText(button.getTranslation("generating.action"));
        button.addClickListener(click -> open(button, record));
        return button;
    }

    /** Asks what to make. */
    void open(Component source, RecordRef record) {
        services.offers()
                .of(record)
                .ifPresentOrElse(
                        offer -> new MakeDialog(source, offer, services, made -> tell(source, made)).open(),
                        () -> Notices.failure(source, "common.gone"));
    }

    private void tell(Component source, MakeOutcome.Made made) {
        source.getUI().ifPresent(ui -> {
            MadeNotice.show(ui, made);
            ComponentUtil.fireEvent(ui, new DocumentsChanged(ui));
        });
    }
}
