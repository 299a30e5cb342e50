package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Notices;
import org.clientele.submission.ShareContact;
import org.clientele.submission.ShareProblem;
import org.clientele.vacancy.PortalReleases;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/** Offers to release the vacancy to those of the chosen contacts who would see nothing without (docs/features.md S3.37). */
final class ReleaseOffer extends Composite<Div> {

    private final PortalReleases releases;
    private final Runnable done;
    private final Button release = new Button();
    private @Nullable VacancyId vacancy;
    private List<ShareContact> offered = List.of();

    /** @param done called once the vacancy is released */
    ReleaseOffer(PortalReleases releases, Runnable done) {
        this.releases = releases;
        this.done = done;
        release.addClickListener(click -> release());
        release.setDisableOnClick(true);
        getContent().add(release);
        getContent().setVisible(false);
    }

    void show(VacancyId of, Collection<ShareContact> chosen, List<ShareProblem> problems) {
        Set<UUID> blind = problems.stream()
                .filter(problem -> problem.kind() == ShareProblem.Kind.NOT_SEEN)
                .map(ShareProblem::about)
                .collect(Collectors.toSet());
        vacancy = of;
        offered = chosen.stream()
                .filter(contact ->
                        !contact.released() && blind.contains(contact.id().value()))
                .toList();
        release.setText(getTranslation(
                "submission.share.release",
                offered.stream().map(ShareContact::name).sorted().collect(Collectors.joining(", "))));
        release.setEnabled(true);
        getContent().setVisible(!offered.isEmpty());
    }

    private void release() {
        VacancyId released = vacancy;
        if (released != null
                && releases.release(
                                released, offered.stream().map(ShareContact::id).collect(Collectors.toSet()))
                        instanceof SaveOutcome.Saved) {
            Notices.success(this, "vacancy.release.done");
        } else {
            Notices.failure(this, "common.gone");
        }
        done.run();
    }
}
