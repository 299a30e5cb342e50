package org.clientele.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.portal.RuleQueries.Looking;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ShownApplicant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the staff exactly what a contact will see of a candidate: asks the rules of visibility but for those that putting
 * the candidate forward is about to fulfil, then reads as the contact does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalPreview implements ContactPreview {

    private final Contacts contacts;
    private final RuleQueries rules;
    private final ViewerQueries viewers;
    private final Applicants applicants;
    private final StageNames stages;
    private final PortalScope scope;
    private final CurrentActor actor;

    PortalPreview(
            Contacts contacts,
            RuleQueries rules,
            ViewerQueries viewers,
            Applicants applicants,
            StageNames stages,
            PortalScope scope,
            CurrentActor actor) {
        this.contacts = contacts;
        this.rules = rules;
        this.viewers = viewers;
        this.applicants = applicants;
        this.stages = stages;
        this.scope = scope;
        this.actor = actor;
    }

    @Override
    public ContactSight of(Showing showing) {
        UUID vacancy = showing.vacancy().value();
        UUID candidate = showing.candidate().value();
        Optional<ContactRef> contact = contacts.ref(showing.contact());
        Optional<UUID> stage = rules.stage(vacancy, candidate);
        if (contact.isEmpty() || stage.isEmpty()) {
            return hiddenBy(contact.isEmpty() ? "ofClient" : "stageForClient");
        }
        UUID viewer = showing.contact().value();
        Optional<Explanation> explanation = rules.explain(
                PortalVisibility.SHOWING_POLICY,
                new Looking(viewer, viewers.seers(viewer, scope.today()), scope.today()),
                Map.of("pv.id", vacancy, "pd.id", candidate, "pg.id", stage.get()));
        if (explanation.isEmpty() || !explanation.get().seen()) {
            return hiddenBy(explanation.map(PortalPreview::firstFailing).orElse("account"));
        }
        return actor.asContact(
                new Actor.PortalActor(viewer, contact.get().name()),
                () -> scope.considering(candidate, () -> look(showing, stage.get())));
    }

    private ContactSight look(Showing showing, UUID stage) {
        UUID candidate = showing.candidate().value();
        Map<UUID, UUID> resumes = Optional.ofNullable(showing.resume())
                .map(resume -> Map.of(candidate, resume.value()))
                .orElse(Map.of());
        ApplicantView view = applicants.of(List.of(candidate), resumes).get(candidate);
        return view == null
                ? hiddenBy("candidateKept")
                : new ContactSight.Sees(
                        shown(view, stages.of(stage, showing.contact().value()), showing.comment()));
    }

    private static ShownApplicant shown(ApplicantView view, String stage, String comment) {
        SalaryWish wish = view.salaryWish();
        return new ShownApplicant(
                view.name(),
                view.headline(),
                view.city(),
                view.skills(),
                view.languages(),
                wish == null ? "" : wish.amount().stripTrailingZeros().toPlainString() + " " + wish.currency(),
                view.availableFrom(),
                view.emails(),
                view.phones(),
                view.links(),
                view.photoHash() != null,
                view.resume(),
                stage,
                comment,
                view.heldBack());
    }

    /** The rule that all have to fulfil, or else the first of those of which none is fulfilled. */
    private static String firstFailing(Explanation explanation) {
        return explanation.answers().stream()
                .filter(answer -> !answer.asDeputy() && answer.group() == 0 && !answer.holds())
                .map(RuleAnswer::rule)
                .findFirst()
                .orElse("released");
    }

    private static ContactSight hiddenBy(String rule) {
        return new ContactSight.SeesNothing("portal.rule." + rule + ".not");
    }
}
