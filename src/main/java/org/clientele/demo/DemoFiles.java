package org.clientele.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.UploadOutcome;
import org.clientele.attachment.Uploads;
import org.clientele.demo.DemoWords.Paper;
import org.clientele.security.AccountId;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Papers of the demo clients: terms for most, a contract for some, and one contract that was made anew. */
@Component
@Profile("demo")
class DemoFiles {

    private final Uploads uploads;
    private final Accounts accounts;
    private final CurrentActor actor;

    /** Terms are the same for all. */
    private final Map<String, byte[]> written = new HashMap<>();

    DemoFiles(Uploads uploads, Accounts accounts, CurrentActor actor) {
        this.uploads = uploads;
        this.accounts = accounts;
        this.actor = actor;
    }

    /** @param index of the client; says which papers there are */
    void add(UUID client, String name, List<Paper> papers, AccountId author, int index) {
        String by = accounts.find(author).orElseThrow().name();
        actor.asSystem(by, () -> {
            papers.stream()
                    .filter(paper -> isKept(paper.category(), index))
                    .forEach(paper -> add(client, name, paper, index));
            return true;
        });
    }

    private static boolean isKept(AttachmentCategory category, int index) {
        return switch (category) {
            case CONTRACT -> index % 5 == 0;
            case TERMS -> index % 3 != 1;
            default -> index % 4 == 2;
        };
    }

    private void add(UUID client, String name, Paper paper, int index) {
        var details = new AttachmentDetails(paper.category(), paper.description(), paper.visibleToClient());
        byte[] content = content(paper, name);
        AttachmentId id =
                kept(uploads.add(client, details, paper.fileName(), content.length, new ByteArrayInputStream(content)));
        if (paper.category() == AttachmentCategory.CONTRACT && index % 10 == 0) {
            byte[] newer = content(paper.amended(), name);
            kept(uploads.addVersion(id, paper.fileName(), newer.length, new ByteArrayInputStream(newer)));
        }
    }

    private byte[] content(Paper paper, String name) {
        return written.computeIfAbsent(paper.text().replace("{0}", name), text -> {
            List<String> lines = text.lines().toList();
            return paper.isPdf() ? DemoPdf.write(lines) : text.getBytes(StandardCharsets.UTF_8);
        });
    }

    private static AttachmentId kept(UploadOutcome outcome) {
        if (outcome instanceof UploadOutcome.Kept(AttachmentId id)) {
            return id;
        }
        throw new IllegalStateException("A demo file was refused: " + outcome);
    }
}
