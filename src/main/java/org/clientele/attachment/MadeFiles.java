package org.clientele.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.IncomingFile;
import org.clientele.attachment.store.Intake;
import org.clientele.security.Permission.MayWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files that the application has made itself. Putting them into the store and keeping them are two steps, so that
 * several files and whatever else belongs to them are kept in one short transaction, or not at all.
 */
@Component
@MayWork
public class MadeFiles {

    private static final Logger LOG = LoggerFactory.getLogger(MadeFiles.class);

    private final Intake intake;
    private final FileStore store;
    private final AttachmentWriter writer;

    MadeFiles(Intake intake, FileStore store, AttachmentWriter writer) {
        this.intake = intake;
        this.store = store;
        this.writer = writer;
    }

    /**
     * Puts a content into the store, with no transaction open. What is not kept afterwards goes with a nightly check.
     *
     * @return empty if the store does not take it, which the log tells the reason of
     */
    public Optional<StoredContent> store(byte[] content) {
        try (IncomingFile file = intake.receive(new ByteArrayInputStream(content), content.length)
                .orElseThrow()) {
            writer.claim(file.hash(), file.size(), MediaTypes.detect(file));
            store.put(file);
            return Optional.of(new StoredContent(file.hash()));
        } catch (IOException e) {
            LOG.error("A file that was made could not be stored", e);
            return Optional.empty();
        }
    }

    /** Keeps a new attachment with a record, in the transaction of the caller; empty if the record has gone meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AttachmentId> keep(
            UUID subject, AttachmentDetails details, String fileName, StoredContent content) {
        return writer.add(subject, details, FileName.safe(fileName), content.hash());
    }
}
