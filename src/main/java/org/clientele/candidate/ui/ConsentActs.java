package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.candidate.CandidateView;
import org.clientele.candidate.ConsentDetails;
import org.clientele.candidate.ConsentRow;
import org.clientele.candidate.Consents;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.Times;

/** Records that candidates consent to being put forward, and that they do no longer. */
@org.springframework.stereotype.Component
class ConsentActs {

    private final Consents consents;
    private final CurrentActor actor;
    private final Clock clock;

    ConsentActs(Consents consents, CurrentActor actor, Clock clock) {
        this.consents = consents;
        this.actor = actor;
        this.clock = clock;
    }

    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    List<ConsentRow> of(CandidateView candidate) {
        return consents.of(candidate.id());
    }

    /** Asks for a new consent, which takes the place of the one before. */
    void give(Component source, CandidateView candidate, Runnable done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        ConsentForm form = new ConsentForm(today);
        form.read(
                new ConsentDetails(today, form.getTranslation("candidate.consent.purpose.usual"), today.plusYears(2)));
        new FormDialog<>(
                        form.getTranslation("candidate.consent.give"),
                        form,
                        typed -> consents.give(candidate.id(), candidate.version(), typed))
                .onSaved(saved -> {
                    Notices.success(source, "candidate.consent.saved");
                    done.run();
                })
                .open();
    }

    /** Says what it does before it withdraws the consent. */
    void withdraw(Component source, CandidateView candidate, Runnable done) {
        new Question(
                        source,
                        source.getTranslation("candidate.consent.withdraw.title"),
                        source.getTranslation(
                                "candidate.consent.withdraw.text",
                                candidate.details().fullName()))
                .dangerous()
                .ask(source.getTranslation("candidate.consent.withdraw"), () -> {
                    tell(source, consents.withdraw(candidate.id(), candidate.version()));
                    done.run();
                });
    }

    private static void tell(Component source, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> Notices.success(source, "candidate.consent.withdrawn");
            case SaveOutcome.Conflict conflict ->
                Notices.failure(source, "common.conflict", conflict.by(), Times.dateTime(source, conflict.at()));
            case SaveOutcome.Gone gone -> Notices.failure(source, "common.gone");
            case SaveOutcome.Invalid invalid ->
                invalid.fields().values().forEach(flaw -> Notices.failure(source, flaw));
        }
    }

    /** When, to what, and until when. */
    private static final class ConsentForm extends DataForm<ConsentDetails> {

        ConsentForm(LocalDate today) {
            super(ConsentDetails.class);
            DatePicker givenOn = DateFields.of("candidate.consent.givenOn");
            givenOn.setMax(today);
            field(givenOn).asRequired(getTranslation("error.required")).bind("givenOn");
            DatePicker expiresOn = DateFields.of("candidate.consent.expiresOn");
            expiresOn.setMin(today);
            expiresOn.setHelperText(getTranslation("candidate.consent.expiresOn.hint"));
            field(expiresOn).bind("expiresOn");
            TextArea purpose = longText("purpose", "candidate.consent.purpose", ConsentDetails.PURPOSE_MAX);
            purpose.setRequiredIndicatorVisible(true);
            fields(givenOn, expiresOn, purpose).setColspan(purpose, 2);
        }
    }
}
