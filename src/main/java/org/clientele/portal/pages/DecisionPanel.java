package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.portal.PortalStage;
import org.clientele.portal.PortalVerdict;
import org.clientele.portal.acts.PortalFeedback;
import org.clientele.portal.acts.SubmissionActs;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.submission.Reason;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.Verdict;
import org.clientele.vacancy.StageKind;

/** What a contact says of a candidate at one touch, and where it moves it; on phones always at hand. */
final class DecisionPanel extends Composite<Section> {

    private final PortalFeedback feedback;
    private final SubmissionId id;
    private final SubmissionActs acts;
    private final Runnable refresh;

    DecisionPanel(PortalCandidatePage page, SubmissionActs acts, PortalFeedback feedback, Runnable refresh) {
        this.feedback = feedback;
        this.id = page.submission().id();
        this.acts = acts;
        this.refresh = refresh;
        getContent().addClassName("portal-decision");
        getContent().getElement().setAttribute("aria-label", getTranslation("portalpages.decision"));
        if (acts.over()) {
            Paragraph over = new Paragraph(getTranslation("portalpages.act.over"));
            over.addClassName("secondary");
            getContent().add(over);
            return;
        }
        Div buttons = new Div();
        buttons.addClassName("portal-verdicts");
        Optional<Verdict> said = Optional.ofNullable(page.verdict()).map(PortalVerdict::verdict);
        if (acts.rights().rights().mayRate()) {
            buttons.add(
                    button(Verdict.INTERESTING, "vaadin:thumbs-up-o", said),
                    button(Verdict.NOT_SUITABLE, "vaadin:thumbs-down-o", said));
        }
        if (acts.rights().rights().mayAskInterviews()) {
            buttons.add(button(Verdict.INTERVIEW, "vaadin:calendar-user", said));
        }
        if (!acts.stages().isEmpty()) {
            buttons.add(moves());
        }
        getContent().add(buttons);
    }

    /** Whether there is anything to say. */
    boolean isEmpty() {
        return getContent()
                .getChildren()
                .allMatch(child -> child.getChildren().findAny().isEmpty() && child instanceof Div);
    }

    private Button button(Verdict verdict, String icon, Optional<Verdict> said) {
        Button button = Buttons.of("portalpages.verdict." + verdict, click -> decide(verdict));
        button.setIcon(Icons.of(icon));
        button.addClassName("portal-verdict");
        button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(said.filter(verdict::equals).isPresent()));
        return button;
    }

    private void decide(Verdict verdict) {
        if (verdict == Verdict.NOT_SUITABLE && acts.rights().rights().mayGiveReasons()) {
            new ReasonDialog(
                            "portalpages.verdict.NOT_SUITABLE",
                            feedback.reasons(),
                            rejection().isPresent(),
                            rejection().orElse(""),
                            reason -> say(verdict, reason))
                    .open();
        } else {
            say(verdict, Reason.NONE);
        }
    }

    /** The stage into which a rejection moves the candidate as well; empty if the recruiters decide that. */
    private Optional<String> rejection() {
        return acts.stages().stream()
                .filter(stage -> stage.kind() == StageKind.REJECTED_BY_CLIENT)
                .map(stage -> PortalWords.stage(this, stage))
                .findFirst();
    }

    private boolean say(Verdict verdict, Reason reason) {
        return ActNotices.tell(this, feedback.decide(id, verdict, reason), "portalpages.act.said", refresh);
    }

    private MenuBar moves() {
        MenuBar bar = new MenuBar();
        MenuItem root = bar.addItem(getTranslation("portalpages.move"));
        for (PortalStage stage : acts.stages()) {
            root.getSubMenu().addItem(PortalWords.stage(this, stage), click -> move(stage));
        }
        return bar;
    }

    private void move(PortalStage stage) {
        if (stage.kind() == StageKind.REJECTED_BY_CLIENT) {
            new ReasonDialog("portalpages.move", feedback.reasons(), true, "", reason -> move(stage, reason)).open();
        } else {
            move(stage, Reason.NONE);
        }
    }

    private boolean move(PortalStage stage, Reason reason) {
        return ActNotices.tell(
                this, feedback.move(id, acts.version(), stage.id(), reason), "portalpages.act.moved", refresh);
    }
}
