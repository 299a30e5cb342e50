package org.clientele.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what file checks have found, for a month. */
@Component
class FileCheckLog {

    private static final Duration KEPT = Duration.ofDays(30);

    private final FileCheckRepository checks;
    private final FileFindingRepository findings;
    private final Clock clock;

    FileCheckLog(FileCheckRepository checks, FileFindingRepository findings, Clock clock) {
        this.checks = checks;
        this.findings = findings;
        this.clock = clock;
    }

    @Transactional
    @RetriedOnCollision
    public void write(Instant started, FileTally tally) {
        findings.deleteBefore(started.minus(KEPT));
        checks.deleteBefore(started.minus(KEPT));
        UUID id = Uuid7.next();
        checks.save(new FileCheck(id, started, clock.instant(), tally.contents(), tally.missing(), tally.removed()));
        tally.findings(id).forEach(findings::save);
    }
}
