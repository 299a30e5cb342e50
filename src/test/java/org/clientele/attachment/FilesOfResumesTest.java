package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileStore;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.candidate.TestCandidates;
import org.clientele.record.TestPurge;
import org.clientele.resume.ClientResumes;
import org.clientele.resume.ReleaseOutcome.Released;
import org.clientele.resume.ReleasedResumes;
import org.clientele.resume.ResumeDraft;
import org.clientele.security.WithRecruiter;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the nightly check of the files leaves of résumés for clients. Commits what it does, as the check does. */
@IntegrationTest
@WithRecruiter
class FilesOfResumesTest {

    @Autowired
    private FileCheckJob job;

    @Autowired
    private FileStore store;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAttachments files;

    @Autowired
    private Candidates candidates;

    @Autowired
    private TestCandidates known;

    @Autowired
    private ClientResumes resumes;

    @Autowired
    private ReleasedResumes released;

    @Autowired
    private TestPurge purge;

    @Autowired
    private TestClock clock;

    private CandidateId candidate;
    private AttachmentId original;
    private Released version;

    @BeforeEach
    void aReleasedResume() {
        candidate = known.add("Jan", "Qfile");
        String text = "Forklift driver and keeper of the warehouse " + UUID.randomUUID();
        original = files.addResume(candidate.value(), "cv.txt", text.getBytes(StandardCharsets.UTF_8));
        resumes.begin(candidate, original);
        version = (Released) resumes.release(draft().id(), draft().version());
    }

    @AfterEach
    void removeIt() {
        candidates.archive(candidate);
        purge.afterwards(candidate.toRecordRef());
    }

    @Test
    void theOriginalOfAResumeStaysAsLongAsItIsAttached() throws Exception {
        checkAfter(Duration.ofDays(3));

        assertThat(store.exists(hash())).isTrue();
        assertThat(resumes.original(draft().id()).orElseThrow()).startsWith("Forklift driver");
        assertThat(released.file(version.id())).isPresent();
    }

    @Test
    void whatWasReleasedAndTheDraftOutliveTheOriginal() throws Exception {
        FileHash hash = hash();
        attachments.archive(original);
        purge.afterwards(original.toRecordRef());

        checkAfter(Duration.ofDays(33));

        assertThat(store.exists(hash)).isFalse();
        assertThat(resumes.original(draft().id())).isEmpty();
        assertThat(draft().html()).contains("Forklift driver");
        assertThat(released.shown(version.id()).orElseThrow().html()).contains("Forklift driver");
        assertThat(released.file(version.id()).orElseThrow().content()).isNotEmpty();
    }

    private ResumeDraft draft() {
        return resumes.draft(candidate).orElseThrow();
    }

    private FileHash hash() {
        return new FileHash(attachments.file(original, 1).orElseThrow().key());
    }

    private void checkAfter(Duration time) {
        clock.after(time, job::checkEachNight);
    }
}
