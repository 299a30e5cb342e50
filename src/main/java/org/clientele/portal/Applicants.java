package org.clientele.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.LanguageSkill;
import org.clientele.portal.VisibleCandidateRepository.Part;
import org.clientele.portal.VisibleCandidateRepository.Spoken;
import org.clientele.resume.Naming;
import org.springframework.stereotype.Component;

/** Reads candidates for the contact that looks, a whole page at once. */
@Component
class Applicants {

    private final VisibleCandidateRepository candidates;
    private final ViewerQueries viewers;
    private final PortalScope scope;

    Applicants(VisibleCandidateRepository candidates, ViewerQueries viewers, PortalScope scope) {
        this.candidates = candidates;
        this.viewers = viewers;
        this.scope = scope;
    }

    /**
     * Who of them is seen, as it is seen, by id.
     *
     * @param resumes the version that goes along with each; none for those that are not in here
     * @param namings how openly each may be named at most beside it; in full those that are not in here
     */
    Map<UUID, ApplicantView> of(Collection<UUID> ids, Map<UUID, UUID> resumes, Map<UUID, Naming> namings) {
        ViewerRights rights = viewers.rights(scope.viewer()).orElse(null);
        if (rights == null || ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<String, List<String>>> parts = parts(ids);
        Map<UUID, List<LanguageSkill>> languages = candidates.findLanguages(ids).stream()
                .collect(Collectors.groupingBy(
                        Spoken::candidate, Collectors.mapping(Spoken::skill, Collectors.toList())));
        List<UUID> readable = resumes.isEmpty() ? List.of() : candidates.findReadable(resumes.values());
        List<UUID> downloadable = readable.isEmpty() ? List.of() : candidates.findDownloadable(readable);
        Map<UUID, ApplicantView> views = new HashMap<>();
        for (VisibleCandidate candidate : candidates.findAll(ids)) {
            Map<String, List<String>> own = parts.getOrDefault(candidate.id(), Map.of());
            UUID resume = resumes.get(candidate.id());
            views.put(
                    candidate.id(),
                    new ApplicantFields(rights, namings.getOrDefault(candidate.id(), Naming.FULL_NAME))
                            .view(new Applicant(
                                    candidate,
                                    own.getOrDefault("SKILL", List.of()),
                                    languages.getOrDefault(candidate.id(), List.of()),
                                    own.getOrDefault("EMAIL", List.of()),
                                    own.getOrDefault("PHONE", List.of()),
                                    own.getOrDefault("LINK", List.of()),
                                    resume != null && readable.contains(resume) ? resume : null,
                                    resume != null && downloadable.contains(resume))));
        }
        return views;
    }

    /** What they are called, and nothing else of them. */
    Map<UUID, String> names(Map<UUID, VisibleCandidate> bySubmission) {
        ViewerRights rights =
                bySubmission.isEmpty() ? null : viewers.rights(scope.viewer()).orElse(null);
        if (rights == null) {
            return Map.of();
        }
        Map<UUID, Naming> namings = viewers.namings(bySubmission.keySet(), scope.seers());
        Map<UUID, String> names = new HashMap<>();
        bySubmission.forEach((submission, candidate) -> names.put(
                submission,
                new ApplicantFields(rights, namings.getOrDefault(submission, Naming.FULL_NAME))
                        .name(candidate.firstName(), candidate.lastName(), candidate.number())));
        return names;
    }

    private Map<UUID, Map<String, List<String>>> parts(Collection<UUID> ids) {
        Stream<Function<Collection<UUID>, List<Part>>> readings =
                Stream.of(candidates::findSkills, candidates::findAddresses, candidates::findLinks);
        return readings.flatMap(reading -> reading.apply(ids).stream())
                .collect(Collectors.groupingBy(
                        Part::candidate,
                        Collectors.groupingBy(Part::kind, Collectors.mapping(Part::value, Collectors.toList()))));
    }
}
