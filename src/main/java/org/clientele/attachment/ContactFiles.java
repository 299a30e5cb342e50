package org.clientele.attachment;

import static java.util.Map.entry;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.clientele.attachment.store.FileSettings;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.clientele.shared.SaveOutcome;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Takes in files that contacts send in their portal, which has found that they may attach them there. As with
 * {@link Uploads}, no transaction is open while a file comes.
 */
@Component
@NamedInterface("portal-api")
public class ContactFiles {

    /** How many files are taken with one record. */
    public static final int MOST = 10;

    private static final Predicate<String> OPEN_XML =
            type -> type.startsWith("application/vnd.openxmlformats") || type.equals("application/x-tika-ooxml");

    private static final Predicate<String> OPEN_DOCUMENT =
            type -> type.startsWith("application/vnd.oasis.opendocument");

    /**
     * Documents and pictures, by the ends of their names, and of what media type their content has to be: nothing that a
     * computer runs when it is opened, and nothing that says it is something else. The formats of office programs from
     * before 2007 and RTF are not taken, since macros and programs in them do not show; programs run none out of a file
     * that is called as one of those here.
     */
    private static final Map<String, Predicate<String>> TAKEN = Map.ofEntries(
            entry(".pdf", is(FileKind.PDF)),
            entry(".txt", is(FileKind.TEXT)),
            entry(".docx", OPEN_XML),
            entry(".xlsx", OPEN_XML),
            entry(".pptx", OPEN_XML),
            entry(".odt", OPEN_DOCUMENT),
            entry(".ods", OPEN_DOCUMENT),
            entry(".odp", OPEN_DOCUMENT),
            entry(".png", is(FileKind.IMAGE)),
            entry(".jpg", is(FileKind.IMAGE)),
            entry(".jpeg", is(FileKind.IMAGE)));

    /** The ends of the names of files that are taken. */
    public static final Set<String> KINDS = TAKEN.keySet();

    private final Uploads uploads;
    private final Attachments attachments;
    private final ContactFileQueries queries;
    private final FileSettings settings;
    private final CurrentActor actor;

    ContactFiles(
            Uploads uploads,
            Attachments attachments,
            ContactFileQueries queries,
            FileSettings settings,
            CurrentActor actor) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.queries = queries;
        this.settings = settings;
        this.actor = actor;
    }

    /** The largest file that is taken, in bytes. */
    public long maxSize() {
        return settings.maxSize().toBytes();
    }

    /**
     * Keeps a file with a record, for the agency.
     *
     * @param announced how many bytes the sender says there are; negative if it does not say
     * @param content read to its end, but not closed
     */
    public UploadOutcome add(
            Actor.PortalActor contact, UUID record, String fileName, long announced, InputStream content) {
        Optional<Predicate<String>> types = types(fileName);
        if (types.isEmpty()) {
            return new UploadOutcome.Refused(UploadOutcome.Reason.KIND);
        }
        if (queries.count(record) >= MOST) {
            return new UploadOutcome.Refused(UploadOutcome.Reason.TOO_MANY);
        }
        AttachmentDetails details = AttachmentDetails.fresh(AttachmentCategory.OTHER);
        return actor.forContact(
                contact, () -> uploads.add(record, details, fileName, announced, content, MOST, types.get()));
    }

    /** What a contact has sent, as it sent it; empty if the agency has deleted it. */
    public Optional<AttachedFile> open(Actor.PortalActor contact, UUID attachment) {
        return actor.forContact(contact, () -> attachments.file(new AttachmentId(attachment), 1));
    }

    /** Deletes what a contact has sent; the agency still finds it in its archive. */
    public SaveOutcome remove(Actor.PortalActor contact, UUID attachment) {
        return actor.forContact(contact, () -> attachments.archive(new AttachmentId(attachment)));
    }

    private static Predicate<String> is(FileKind kind) {
        return type -> FileKind.of(type) == kind;
    }

    /** Of what media type the content of a file of this name has to be; empty if it is not taken. */
    private static Optional<Predicate<String>> types(String fileName) {
        String name = FileName.safe(fileName).toLowerCase(Locale.ROOT);
        return TAKEN.entrySet().stream()
                .filter(kind -> name.endsWith(kind.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
