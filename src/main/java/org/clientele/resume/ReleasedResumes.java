package org.clientele.resume;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateFacts;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.resume.leak.Leak;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of résumés that were released: what submissions point at and clients see, and nothing else of a résumé. */
@Service
@MayRead
public class ReleasedResumes {

    private final ResumeVersionRepository versions;
    private final ResumePdfRepository pdfs;
    private final Candidates candidates;

    ReleasedResumes(ResumeVersionRepository versions, ResumePdfRepository pdfs, Candidates candidates) {
        this.versions = versions;
        this.pdfs = pdfs;
        this.candidates = candidates;
    }

    /** All versions of a résumé, withdrawn ones too, the latest first. */
    @Transactional(readOnly = true)
    public List<ResumeVersionRow> of(ClientResumeId resume) {
        return versions.findRowsOf(resume);
    }

    /** The versions of a candidate that may be shown, the latest first: what there is to choose from for a client. */
    @Transactional(readOnly = true)
    public List<ResumeVersionRow> shownOf(CandidateId candidate) {
        return versions.findShownOf(candidate);
    }

    /** What clients see of a version; empty if it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<ShownResume> shown(ResumeVersionId id) {
        return versions.findById(id).filter(version -> !version.isWithdrawn()).map(ResumeVersion::toShown);
    }

    /** A version as the staff may read it again, also after it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<ShownResume> kept(ResumeVersionId id) {
        return versions.findById(id).map(ResumeVersion::toShown);
    }

    /**
     * What versions give away of their candidates as these are known now, though they were released: an address may have come
     * to be known later. Only the candidates' own data count, and not what was let through at the release. Versions without
     * findings are absent.
     */
    @Transactional(readOnly = true)
    public Map<ResumeVersionId, List<Leak>> leaks(Collection<ResumeVersionId> ids) {
        Map<ResumeVersionId, List<Leak>> leaks = new HashMap<>();
        List<ResumeVersion> older = ids.isEmpty() ? List.of() : versions.findOlderThanCandidate(ids);
        if (!older.isEmpty()) {
            Map<CandidateId, CandidateFacts> facts = candidates.facts(
                    older.stream().map(ResumeVersion::candidate).collect(Collectors.toSet()));
            older.forEach(version -> Optional.ofNullable(facts.get(version.candidate()))
                    .map(known -> ResumeRenderer.checkReleased(version.toShown(), known).stream()
                            .filter(leak -> !version.wasLetThrough(leak))
                            .toList())
                    .filter(found -> !found.isEmpty())
                    .ifPresent(found -> leaks.put(version.id(), found)));
        }
        return leaks;
    }

    /** The PDF of a version; empty if it was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<ResumeFile> file(ResumeVersionId id) {
        ResumeVersion version =
                versions.findById(id).filter(found -> !found.isWithdrawn()).orElse(null);
        CandidateFacts facts =
                version == null ? null : candidates.facts(version.candidate()).orElse(null);
        return version == null || facts == null
                ? Optional.empty()
                : pdfs.findById(id)
                        .map(pdf -> new ResumeFile(ResumeRenderer.fileName(facts, version.number()), pdf.content()));
    }
}
