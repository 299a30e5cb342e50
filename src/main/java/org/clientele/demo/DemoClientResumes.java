package org.clientele.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.clientele.resume.ClientResumeId;
import org.clientele.resume.ClientResumes;
import org.clientele.resume.Naming;
import org.clientele.resume.ReleaseOutcome;
import org.clientele.resume.ResumePresentation;
import org.clientele.resume.ResumeVersionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Résumés as clients are shown them: by full name, by initials or by number. */
@Component
@Profile("demo")
class DemoClientResumes {

    private final ClientResumes resumes;
    private final Clock clock;

    DemoClientResumes(ClientResumes resumes, Clock clock) {
        this.resumes = resumes;
        this.clock = clock;
    }

    /** Begun empty and written, since reading the file takes another process. */
    ResumeVersionId release(DemoCandidates.Made candidate) {
        ClientResumeId id = new ClientResumeId(DemoClients.id(resumes.beginEmpty(candidate.id(), language(candidate))));
        String html = DemoResumes.forClients(
                candidate.details(), candidate.trade(), LocalDate.now(clock).getYear(), candidate.index());
        DemoClients.id(resumes.write(id, version(candidate), html));
        DemoClients.id(resumes.present(
                id, version(candidate), new ResumePresentation(language(candidate), naming(candidate), true)));
        ReleaseOutcome outcome = resumes.release(id, version(candidate));
        if (outcome instanceof ReleaseOutcome.Released released) {
            return released.id();
        }
        throw new IllegalStateException("A demo résumé was not released: " + outcome);
    }

    private long version(DemoCandidates.Made candidate) {
        return resumes.draft(candidate.id()).orElseThrow().version();
    }

    /** Of the text. */
    private static String language(DemoCandidates.Made candidate) {
        return switch (candidate.trade().country()) {
            case "DE" -> "de";
            case "UA" -> "ru";
            case "GB" -> "en";
            default -> "pl";
        };
    }

    private static Naming naming(DemoCandidates.Made candidate) {
        boolean hidden = candidate.index() / 20 % 2 == 0;
        Naming anonymous = candidate.index() % 2 == 0 ? Naming.NUMBER : Naming.INITIALS;
        return hidden ? anonymous : Naming.FULL_NAME;
    }
}
