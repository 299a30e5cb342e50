package org.clientele.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.clientele.attachment.preview.Previews;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.StoredFile;
import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares each night what is in the store with what the rows say (docs/adr/0022). It can be stopped and begun again at
 * any time, also by several nodes at once.
 */
@Component
class FileCheckJob {

    private static final Logger LOG = LoggerFactory.getLogger(FileCheckJob.class);

    /** How long an upload that has claimed a content may take to refer to it. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final FileContentRepository contents;
    private final FileRemoval removal;
    private final FileCheckLog log;
    private final Previews previews;
    private final CurrentActor actor;
    private final Clock clock;

    FileCheckJob(
            FileStore store,
            FileContentRepository contents,
            FileRemoval removal,
            FileCheckLog log,
            Previews previews,
            CurrentActor actor,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.removal = removal;
        this.log = log;
        this.previews = previews;
        this.actor = actor;
        this.clock = clock;
    }

    @Scheduled(cron = "${clientele.files.check-time}")
    void checkEachNight() {
        FileTally tally = actor.asSystem("Clientele", this::check);
        if (tally.missing() > 0) {
            LOG.error(
                    "{} files of attachments are missing or broken: the page of the file checks names them",
                    tally.missing());
        }
    }

    /** Pages that were drawn can be drawn again. */
    @Scheduled(cron = "${clientele.files.check-time}")
    void forgetPreviews() throws IOException {
        previews.forgetBefore(clock.instant().minus(GRACE));
    }

    /** A store that does not answer is a failure of the night, and no finding. */
    private FileTally check() {
        Instant started = clock.instant();
        FileTally tally = new FileTally();
        try (Stream<StoredFile> files = store.files()) {
            new FileComparison(store, removal, tally, started.minus(GRACE))
                    .run(files.iterator(), new ContentRows(contents));
        } catch (IOException e) {
            throw new UncheckedIOException("The files could not be checked", e);
        }
        log.write(started, tally);
        return tally;
    }
}
