package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.resume.Gap;
import org.clientele.resume.ResumeDraft;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.ui.ResumeEditor.Mark;
import org.clientele.resume.ui.ResumeEditor.MarkKind;

/**
 * Where the résumé for clients is worked on: what can be done with it, what the check found, the editor, and beside it
 * the original if one likes to look at it.
 */
final class ResumeDesk extends Composite<Div> {

    private final ResumeServices services;
    private final KeptText text;
    private final FindingList findings;
    private final Div original = new Div();

    /** @param reload shows what is kept now instead */
    ResumeDesk(ResumeDraft draft, ResumeServices services, Runnable reload) {
        this.services = services;
        text = new KeptText(draft, services, reload);
        findings = new FindingList(text.editor()::show);
        original.addClassName("resume-original");
        original.setVisible(false);
        Div side = new Div(text, original);
        side.addClassName("resume-side-by-side");
        text.editor().addDirtyListener(findings::outdate);
        text.onKept(this::checkAgain);
        mark(List.of());
        getContent().addClassName("resume-desk");
        getContent().add(new ResumeActions(this, text, services, reload), findings, side);
    }

    /** Looks the kept text through, and shows what it gives away in place. */
    void check() {
        show(services.resumes().check(text.draft().id()));
    }

    /** What was found before is of another text now; where nobody asked for a check, nothing is said. */
    void checkAgain() {
        if (findings.isVisible()) {
            check();
        }
    }

    void show(List<Leak> leaks) {
        findings.show(leaks);
        mark(leaks);
    }

    private void mark(List<Leak> leaks) {
        List<Mark> marks = new ArrayList<>(text.draft().removed().stream()
                .map(gap -> new Mark("removed", MarkKind.REMOVED, gap.behind(), says(gap)))
                .toList());
        for (int number = 0; number < leaks.size(); number++) {
            Leak leak = leaks.get(number);
            marks.add(new Mark(
                    FindingList.idOf(number),
                    MarkKind.LEAK,
                    leak.quote(),
                    getTranslation("resumetab.leak." + leak.kind())));
        }
        text.editor().mark(marks);
    }

    private String says(Gap gap) {
        return getTranslation(
                "resumetab.removed",
                gap.kinds().stream()
                        .map(kind -> getTranslation("resumetab.leak." + kind))
                        .collect(Collectors.joining(", ")));
    }

    /** Shows the file that the résumé was made of beside it, or no longer. */
    void toggleOriginal() {
        boolean shown = !original.isVisible();
        original.setVisible(shown);
        if (shown && original.getChildren().findAny().isEmpty()) {
            original.add(new OriginalFile(text.draft(), services));
        }
    }
}
