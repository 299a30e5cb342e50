package org.clientele.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.portal.RuleQueries.Looking;
import org.clientele.resume.Naming;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.submission.ContactPreview;
import org.clientele.submission.ContactSight;
import org.clientele.submission.ShownApplicant;
import org.clientele.submission.SubmissionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the staff exactly what a contact sees of a candidate: asks the rules of visibility, then reads as the contact does.
 * Of somebody who is about to be put forward, the rules are left out that this will fulfil.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalPreview implements ContactPreview {

    private final Contacts contacts;
    private final RuleQueries rules;
    private final ViewerQueries viewers;
    private final Applicants applicants;
    private final PortalSubmissions submissions;
    private final StageNames stages;
    private final OnceInvited onceInvited;
    private final PortalScope scope;
    private final CurrentActor actor;

    PortalPreview(
            Contacts contacts,
            RuleQueries rules,
            ViewerQueries viewers,
            Applicants applicants,
            PortalSubmissions submissions,
            StageNames stages,
            OnceInvited onceInvited,
            PortalScope scope,
            CurrentActor actor) {
        this.contacts = contacts;
        this.rules = rules;
        this.viewers = viewers;
        this.applicants = applicants;
        this.submissions = submissions;
        this.stages = stages;
        this.onceInvited = onceInvited;
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
        return look(
                contact.get(),
                PortalVisibility.SHOWING_POLICY,
                Map.of("pv.id", vacancy, "pd.id", candidate, "pg.id", stage.get()),
                () -> scope.considering(candidate, () -> look(showing, stage.get())));
    }

    @Override
    public ContactSight of(SubmissionId submission, ContactId contact) {
        return contacts.ref(contact)
                .map(known -> look(
                        known,
                        PortalVisibility.SUBMISSION_POLICY,
                        Map.of(PortalVisibility.SUBMISSION_POLICY.key(), submission.value()),
                        () -> look(submission, contact)))
                .orElseGet(() -> hiddenBy("ofClient"));
    }

    @Override
    public ContactSight onceInvited(UUID role, Showing showing) {
        return onceInvited.with(role, showing.contact(), () -> of(showing));
    }

    @Override
    public ContactSight onceInvited(UUID role, SubmissionId submission, ContactId contact) {
        return onceInvited.with(role, contact, () -> of(submission, contact));
    }

    /** As the contact, if the policy lets it see the row. */
    private ContactSight look(
            ContactRef contact, RowPolicy policy, Map<String, UUID> row, Supplier<ContactSight> looking) {
        UUID viewer = contact.id().value();
        Optional<Explanation> explanation =
                rules.explain(policy, new Looking(viewer, viewers.seers(viewer, scope.today()), scope.today()), row);
        if (explanation.isEmpty()) {
            return new ContactSight.NotInvited(onceInvited.roles());
        }
        if (!explanation.get().seen()) {
            return hiddenBy(explanation.get().failing());
        }
        return actor.viewing(new Actor.Viewing(viewer, actor.require().name()), looking);
    }

    private ContactSight look(SubmissionId submission, ContactId contact) {
        return submissions
                .find(submission)
                .<ContactSight>map(seen -> new ContactSight.Sees(
                        shown(seen.applicant(), stages.of(seen.stage().id().value(), contact.value()), seen.comment())))
                .orElseGet(() -> hiddenBy("submissionKept"));
    }

    private ContactSight look(Showing showing, UUID stage) {
        UUID candidate = showing.candidate().value();
        Map<UUID, UUID> resumes = Optional.ofNullable(showing.resume())
                .map(resume -> Map.of(candidate, resume.value()))
                .orElse(Map.of());
        Map<UUID, Naming> namings = new HashMap<>();
        resumes.forEach((of, resume) -> namings.put(of, viewers.namingOf(resume)));
        ApplicantView view = applicants.of(List.of(candidate), resumes, namings).get(candidate);
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

    private static ContactSight hiddenBy(String rule) {
        return new ContactSight.SeesNothing(why(rule));
    }

    /** The translation key of why nothing is seen. */
    static String why(String rule) {
        return "portal.rule." + rule + ".not";
    }
}
