package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.portal.PortalRequest;
import org.clientele.portal.PortalRequestFile;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.portal.acts.PortalRequestFiles;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.portal.acts.RequestOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.RequestDetails;

/** What a contact does with its own request as long as the agency has not decided: puts it right, and takes it back. */
final class RequestActs {

    private final PortalRequests requests;
    private final PortalRequestFiles files;
    private final Runnable refresh;

    RequestActs(PortalRequests requests, PortalRequestFiles files, Runnable refresh) {
        this.requests = requests;
        this.files = files;
        this.refresh = refresh;
    }

    /** What is typed stays until it is kept, also if the agency has changed the same meanwhile. */
    void change(Component source, PortalRequest request) {
        RequestFields fields = new RequestFields();
        RequestFiles more = new RequestFiles(files);
        fields.fill(request.details());
        Dialog dialog = dialog(source, "portalpages.requests.change", request);
        dialog.add(fields, more);
        dialog.getFooter().add(new Keeping(dialog, fields, more, request).button());
        dialog.open();
    }

    void withdraw(Component source, PortalRequest request) {
        TextField reason = new TextField(source.getTranslation("portalpages.requests.withdraw.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        Dialog dialog = dialog(source, "portalpages.requests.withdraw.title", request);
        dialog.add(new Paragraph(source.getTranslation("portalpages.requests.withdraw.hint")), reason);
        Button act = Buttons.primary("portalpages.requests.withdraw", click -> {
            click.getSource().setEnabled(true);
            reason.setInvalid(false);
            ActOutcome outcome = requests.withdraw(request.vacancyId(), reason.getValue());
            if (outcome instanceof ActOutcome.Invalid invalid) {
                reason.setErrorMessage(source.getTranslation(
                        invalid.fields().values().iterator().next()));
                reason.setInvalid(true);
                reason.focus();
            } else {
                dialog.close();
                ActNotices.tell(source, outcome, "portalpages.requests.withdrawn.done", refresh);
            }
        });
        act.setDisableOnClick(true);
        dialog.getFooter().add(act);
        dialog.open();
    }

    void remove(Component source, PortalRequestFile file) {
        ActOutcome outcome = requests.removeFile(file.id());
        refresh.run();
        if (outcome instanceof ActOutcome.Done) {
            Notices.success(source, "portalpages.requests.file.removed", file.name());
        } else {
            Notices.failure(source, "portalpages.act.stale");
        }
    }

    private static Dialog dialog(Component source, String titleKey, PortalRequest request) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(source.getTranslation(titleKey, request.title()));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()));
        return dialog;
    }

    /** Keeps what was changed in the dialog. */
    private final class Keeping {

        private final Dialog dialog;
        private final RequestFields fields;
        private final RequestFiles more;
        private final PortalRequest request;
        private RequestDetails read;

        Keeping(Dialog dialog, RequestFields fields, RequestFiles more, PortalRequest request) {
            this.dialog = dialog;
            this.fields = fields;
            this.more = more;
            this.request = request;
            this.read = request.details();
        }

        Button button() {
            Button save = Buttons.primary("action.save", click -> {
                click.getSource().setEnabled(true);
                keep();
            });
            save.setDisableOnClick(true);
            return save;
        }

        private void keep() {
            fields.forgive();
            switch (requests.change(request.vacancyId(), read, fields.typed())) {
                case RequestOutcome.Requested kept -> {
                    more.send(kept.vacancy());
                    refresh.run();
                    Notices.success(dialog, "portalpages.requests.changed");
                    dialog.close();
                }
                case RequestOutcome.Invalid invalid -> fields.refuse(invalid.fields());
                case RequestOutcome.NotAllowed closed -> Notices.failure(dialog, "portalpages.act.notAllowed");
                case RequestOutcome.Gone gone -> Notices.failure(dialog, "portalpages.act.gone");
                case RequestOutcome.Stale stale -> lookAgain();
            }
        }

        /** If only the words differ, saving again puts one's own in their place. */
        private void lookAgain() {
            requests.mine().stream()
                    .filter(now -> now.vacancy().equals(request.vacancy()) && now.isOpen())
                    .findFirst()
                    .ifPresentOrElse(
                            now -> {
                                read = now.details();
                                Notices.failure(dialog, "portalpages.requests.changedMeanwhile");
                            },
                            () -> Notices.failure(dialog, "portalpages.requests.decidedMeanwhile"));
            refresh.run();
        }
    }
}
