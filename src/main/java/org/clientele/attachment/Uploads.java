package org.clientele.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.attachment.UploadOutcome.Kept;
import org.clientele.attachment.UploadOutcome.Reason;
import org.clientele.attachment.UploadOutcome.Refused;
import org.clientele.attachment.store.FileHash;
import org.clientele.attachment.store.FileSettings;
import org.clientele.attachment.store.FileStore;
import org.clientele.attachment.store.IncomingFile;
import org.clientele.attachment.store.Intake;
import org.clientele.attachment.store.StoreException;
import org.clientele.security.Permission.MayWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes files in. No transaction is open while a file comes, however slowly; its rows are written when all of it is in the
 * store. So this is no service with a transaction to each method.
 */
@Component
@MayWork
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final Intake intake;
    private final FileStore store;
    private final FileSettings settings;
    private final AttachmentWriter writer;

    Uploads(Intake intake, FileStore store, FileSettings settings, AttachmentWriter writer) {
        this.intake = intake;
        this.store = store;
        this.settings = settings;
        this.writer = writer;
    }

    /** The largest file that is taken, in bytes. */
    public long maxSize() {
        return settings.maxSize().toBytes();
    }

    /**
     * Keeps a new attachment with a record.
     *
     * @param fileName as the sender has it; what is dangerous in it is left out
     * @param announced how many bytes the sender says there are; negative if it does not say
     * @param content read to its end, but not closed
     */
    public UploadOutcome add(
            UUID subject, AttachmentDetails details, String fileName, long announced, InputStream content) {
        return add(subject, details, fileName, announced, content, Integer.MAX_VALUE, type -> true);
    }

    /**
     * The same as long as fewer than so many are kept with the record; else the file counts for one whose record is gone.
     *
     * @param taken whether files of the media type are taken, which is told by their content
     */
    UploadOutcome add(
            UUID subject,
            AttachmentDetails details,
            String fileName,
            long announced,
            InputStream content,
            int most,
            Predicate<String> taken) {
        if (!writer.isThere(subject)) {
            return new Refused(Reason.GONE);
        }
        String name = FileName.safe(fileName);
        return receive(announced, content, taken, hash -> writer.add(subject, details, name, hash, most));
    }

    /** Keeps a newer version of an attachment. */
    public UploadOutcome addVersion(AttachmentId id, String fileName, long announced, InputStream content) {
        if (!writer.isThere(id)) {
            return new Refused(Reason.GONE);
        }
        String name = FileName.safe(fileName);
        return receive(announced, content, type -> true, hash -> writer.addVersion(id, name, hash));
    }

    private UploadOutcome receive(
            long announced,
            InputStream content,
            Predicate<String> taken,
            Function<FileHash, Optional<AttachmentId>> write) {
        if (announced > maxSize()) {
            return new Refused(Reason.TOO_LARGE);
        }
        Optional<IncomingFile> received;
        try {
            received = intake.receive(content, maxSize());
        } catch (StoreException e) {
            return failure(e);
        } catch (IOException e) {
            LOG.debug("An upload was broken off", e);
            return new Refused(Reason.BROKEN_OFF);
        }
        return received.map(file -> keep(announced, file, taken, write)).orElseGet(() -> new Refused(Reason.TOO_LARGE));
    }

    private UploadOutcome keep(
            long announced,
            IncomingFile received,
            Predicate<String> taken,
            Function<FileHash, Optional<AttachmentId>> write) {
        try (IncomingFile file = received) {
            if (announced >= 0 && file.size() != announced) {
                return new Refused(Reason.BROKEN_OFF);
            }
            if (file.size() == 0) {
                return new Refused(Reason.EMPTY);
            }
            String type = MediaTypes.detect(file);
            if (!taken.test(type)) {
                return new Refused(Reason.KIND);
            }
            // In this order, so that no nightly check takes away what is there already (docs/adr/0022).
            writer.claim(file.hash(), file.size(), type);
            store.put(file);
            return write.apply(file.hash()).<UploadOutcome>map(Kept::new).orElseGet(() -> new Refused(Reason.GONE));
        } catch (IOException e) {
            return failure(e);
        }
    }

    private static Refused failure(IOException failure) {
        LOG.error("A file could not be stored", failure);
        boolean full = failure instanceof StoreException store && store.isFull();
        return new Refused(full ? Reason.STORE_FULL : Reason.STORE_UNREACHABLE);
    }
}
