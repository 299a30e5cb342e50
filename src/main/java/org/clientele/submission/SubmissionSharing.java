package org.clientele.submission;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.vacancy.ContactPart;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts candidates forward to contacts of a client, one or a group at once (docs/features.md S1.35 to S1.42). */
@Service
@MayRead
public class SubmissionSharing {

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final ShareCheck check;
    private final Sharer sharer;
    private final Vacancies vacancies;
    private final ObjectProvider<ContactPreview> previews;
    private final CurrentActor actor;

    SubmissionSharing(
            SubmissionRepository submissions,
            ShareRepository shares,
            ShareCheck check,
            Sharer sharer,
            Vacancies vacancies,
            ObjectProvider<ContactPreview> previews,
            CurrentActor actor) {
        this.submissions = submissions;
        this.shares = shares;
        this.check = check;
        this.sharer = sharer;
        this.vacancies = vacancies;
        this.previews = previews;
        this.actor = actor;
    }

    /** What there is to choose from for these candidates; empty if the vacancy is archived or was never there. */
    @Transactional(readOnly = true)
    public Optional<ShareChoices> choices(VacancyId vacancy, Collection<CandidateId> candidates) {
        return open(vacancy)
                .map(found -> new ShareChoices(
                        found, candidates.isEmpty() ? List.of() : applicants(vacancy, candidates), contacts(found)));
    }

    /** What speaks against it now; empty too if the vacancy is not there. Nothing is written. */
    @Transactional(readOnly = true)
    public List<ShareProblem> problems(ShareRequest request) {
        return request.applicants().isEmpty()
                ? List.of()
                : open(request.vacancy())
                        .map(vacancy -> check.problems(request, vacancy))
                        .orElse(List.of());
    }

    /** Exactly what the contact sees of the submission as it is. */
    @Transactional(readOnly = true)
    public ContactSight preview(SubmissionId id, ContactId contact) {
        return ask(submissions.findById(id).isPresent(), portal -> portal.of(id, contact));
    }

    /** Exactly what the contact would see of somebody who is about to be put forward. */
    @Transactional(readOnly = true)
    public ContactSight preview(ContactPreview.Showing showing) {
        return ask(open(showing.vacancy()).isPresent(), portal -> portal.of(showing));
    }

    /** What a contact without an account would see of the submission once invited with the role. */
    @Transactional
    @RetriedOnCollision
    public ContactSight previewOnceInvited(UUID role, SubmissionId id, ContactId contact) {
        return ask(submissions.findById(id).isPresent(), portal -> portal.onceInvited(role, id, contact));
    }

    /** The same of somebody who is about to be put forward. */
    @Transactional
    @RetriedOnCollision
    public ContactSight previewOnceInvited(UUID role, ContactPreview.Showing showing) {
        return ask(open(showing.vacancy()).isPresent(), portal -> portal.onceInvited(role, showing));
    }

    private ContactSight ask(boolean there, Function<ContactPreview, ContactSight> question) {
        ContactPreview portal = previews.getIfAvailable();
        return portal == null || !there
                ? new ContactSight.SeesNothing("submission.preview.nothing")
                : question.apply(portal);
    }

    /**
     * Puts the candidates forward. Whom a contact sees already stays as it is; contacts are added, and another version
     * of the résumé takes the place of the one before.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public ShareOutcome share(ShareRequest request) {
        FieldCheck fields = fields(request);
        if (!fields.errors().isEmpty()) {
            return new ShareOutcome.Invalid(fields.errors());
        }
        VacancyRef vacancy = open(request.vacancy()).orElse(null);
        if (vacancy == null) {
            return new ShareOutcome.Gone();
        }
        List<OnBehalf> contacts = submissions.findContacts(vacancy.clientId(), request.contacts());
        if (contacts.size() != request.contacts().size()) {
            return new ShareOutcome.Invalid(Map.of("contacts", "submission.error.contacts"));
        }
        List<ShareProblem> problems = check.problems(request, vacancy);
        return problems.stream().allMatch(problem -> isAccepted(problem, request))
                ? sharer.share(request, vacancy, contacts, problems)
                : new ShareOutcome.Refused(problems);
    }

    private boolean isAccepted(ShareProblem problem, ShareRequest request) {
        return switch (problem.kind().severity()) {
            case WARNS -> request.accepted().contains(problem);
            case ASKS_LEAD ->
                actor.may(Permission.LEAD)
                        && request.accepted().contains(problem)
                        && !request.overrideReason().isBlank();
            case BLOCKS -> false;
        };
    }

    private static FieldCheck fields(ShareRequest request) {
        FieldCheck fields = new FieldCheck();
        fields.paragraphs("comment", request.comment(), ShareRequest.COMMENT_MAX);
        request.applicants()
                .forEach(applicant -> fields.paragraphs("comment", applicant.comment(), ShareRequest.COMMENT_MAX));
        fields.paragraphs("overrideReason", request.overrideReason(), Reason.TEXT_MAX);
        long candidates = request.candidates().stream().distinct().count();
        if (candidates == 0 || candidates != request.applicants().size()) {
            fields.refuse("applicants", "error.required");
        } else if (candidates > ShareRequest.APPLICANTS_MAX) {
            fields.refuse("applicants", "submission.error.tooMany");
        }
        if (request.contacts().isEmpty()) {
            fields.refuse("contacts", "error.required");
        } else if (request.contacts().size() > ShareRequest.CONTACTS_MAX) {
            fields.refuse("contacts", "submission.error.tooMany");
        }
        return fields;
    }

    private List<ShareChoices.Applicant> applicants(VacancyId vacancy, Collection<CandidateId> candidates) {
        Map<CandidateId, List<ResumeChoice>> resumes =
                shares.findResumes(candidates).stream().collect(Collectors.groupingBy(ResumeChoice::candidate));
        Map<CandidateId, Set<ContactId>> shared = shares.findSharedWith(vacancy, candidates).stream()
                .collect(Collectors.groupingBy(
                        ShareRepository.SharedWith::candidate,
                        Collectors.mapping(each -> new ContactId(each.contact()), Collectors.toSet())));
        return submissions.findCandidates(candidates).stream()
                .map(line -> new ShareChoices.Applicant(
                        line.id(),
                        line.name(),
                        resumes.getOrDefault(line.id(), List.of()),
                        shared.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    private List<ShareContact> contacts(VacancyRef vacancy) {
        Map<UUID, Set<ContactPart>> parts = new HashMap<>();
        shares.findParts(vacancy.id())
                .forEach(part -> parts.computeIfAbsent(part.contact(), contact -> EnumSet.noneOf(ContactPart.class))
                        .add(part.part()));
        Set<UUID> released = shares.findReleasedTo(vacancy.id().value());
        return shares.findPeople(vacancy.clientId()).stream()
                .map(person -> contact(person, parts, released))
                .sorted(Comparator.comparing(contact -> !contact.isProposed()))
                .toList();
    }

    private static ShareContact contact(
            ShareRepository.Person person, Map<UUID, Set<ContactPart>> parts, Set<UUID> released) {
        ContactId id = person.id();
        return new ShareContact(
                id,
                person.name(),
                person.position(),
                person.active(),
                parts.getOrDefault(id.value(), Set.of()),
                released.contains(id.value()));
    }

    private Optional<VacancyRef> open(VacancyId vacancy) {
        return vacancies.ref(vacancy).filter(found -> !found.archived());
    }
}
