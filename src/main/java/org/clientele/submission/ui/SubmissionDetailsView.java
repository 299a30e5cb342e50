package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.security.Role;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.BelongsTo;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.Times;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionView;
import org.clientele.submission.Submissions;
import org.clientele.vacancy.ui.VacancyNavigation;
import org.jspecify.annotations.Nullable;

/** One submission: where it stands, what was said, and what the client has seen. */
@Route(SubmissionNavigation.PATH + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class SubmissionDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BelongsTo {

    private final Submissions submissions;
    private final SubmissionActions actions;
    private final SubmissionRemoval removal;
    private final SubmitDialogs dialogs;
    private final RecordLinks links;
    private final PageParts parts;
    private String title = "";
    private @Nullable Above above;

    SubmissionDetailsView(
            Submissions submissions,
            SubmissionActions actions,
            SubmissionRemoval removal,
            SubmitDialogs dialogs,
            RecordLinks links,
            PageParts parts) {
        this.submissions = submissions;
        this.actions = actions;
        this.removal = removal;
        this.dialogs = dialogs;
        this.links = links;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(
                event,
                id -> submissions.find(new SubmissionId(id)),
                view -> view.id().toRecordRef(),
                this::show);
    }

    private void show(SubmissionView view) {
        title = getTranslation("submission.of", view.candidateName(), view.vacancyTitle());
        PageHeader header = new PageHeader(title);
        header.badges(badges(view));
        above = new Above(view.vacancyTitle(), VacancyNavigation.url(view.vacancy()));
        getContent().removeAll();
        getContent().add(header, owners(view));
        if (view.archived()) {
            getContent().add(banner(getTranslation("submission.archived")));
        } else {
            header.actions(buttons(view));
        }
        Instant withdrawn = view.withdrawnAt();
        if (withdrawn != null) {
            String why = SubmissionTexts.withdrawnReason(this, view.withdrawnReason());
            String by = view.withdrawnBy() == null ? "" : view.withdrawnBy();
            getContent()
                    .add(banner(getTranslation(
                            "submission.tombstone", Times.dateTime(this, withdrawn), why.isEmpty() ? by : why)));
        }
        getContent().add(parts.tabs(view.id().toRecordRef()));
    }

    /** Who was taken back stands with the client no longer, whatever the stage was then. */
    private Component[] badges(SubmissionView view) {
        List<Component> badges = new ArrayList<>();
        badges.add(
                view.withdrawnAt() == null
                        ? SubmissionTexts.stageBadge(this, view.kind(), view.stageName())
                        : BadgeColor.AMBER.badge(getTranslation("submission.withdrawn")));
        badges.addAll(parts.badges(view.id().toRecordRef()));
        return badges.toArray(Component[]::new);
    }

    private Div owners(SubmissionView view) {
        Div owners = new Div(
                links.link(view.candidate().toRecordRef(), view.candidateName()),
                links.link(view.vacancy().toRecordRef(), view.vacancyTitle()),
                links.link(SubmissionTexts.client(view.client()), view.clientName()));
        owners.addClassNames("record-owner", "record-owners");
        return owners;
    }

    private static Div banner(String text) {
        Div banner = new Div(new Span(text));
        banner.addClassName("banner");
        return banner;
    }

    private Component[] buttons(SubmissionView view) {
        List<Component> buttons = new ArrayList<>();
        SubmissionId id = view.id();
        Runnable reload = () -> submissions.find(id).ifPresent(this::show);
        if (actions.mayWork()) {
            SubmissionActions.Shown shown = SubmissionActions.Shown.of(view);
            Button move = Buttons.of("submission.move", click -> actions.ask(this, shown, null, reload));
            Button share = Buttons.of(
                    "submission.share", click -> dialogs.open(this, view.vacancy(), Set.of(view.candidate()), reload));
            boolean withdrawn = view.withdrawnAt() != null;
            // Whoever was taken back can only be put forward once more.
            (withdrawn ? share : move).addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(share);
            if (!withdrawn) {
                buttons.addFirst(move);
            }
            if (view.isShown()) {
                buttons.add(Buttons.of("submission.withdraw", click -> removal.withdraw(this, view, reload)));
            } else if (view.sharedAt() == null) {
                buttons.add(Buttons.of("submission.takeOut", click -> removal.takeOut(this, view, reload)));
            }
        }
        buttons.addAll(parts.actions(id.toRecordRef()));
        return buttons.toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public Optional<Above> above() {
        return Optional.ofNullable(above);
    }
}
