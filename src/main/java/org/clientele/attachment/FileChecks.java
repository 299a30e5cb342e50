package org.clientele.attachment;

import java.util.List;
import java.util.UUID;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly checks of the files have found, for administrators. */
@Service
@MayAdminister
public class FileChecks {

    private static final Limit FINDINGS = Limit.of(1000);

    private final FileCheckRepository checks;
    private final FileFindingRepository findings;

    FileChecks(FileCheckRepository checks, FileFindingRepository findings) {
        this.checks = checks;
        this.findings = findings;
    }

    /** One page of the checks of the last month, the latest first. */
    @Transactional(readOnly = true)
    public Slice<FileCheckRow> page(PageRef page) {
        return Pages.readDescending(page, checks::findRows, "id");
    }

    /** What a check has found, a thousand at most: missing contents first, each with the attachments that it fails. */
    @Transactional(readOnly = true)
    public List<FileFindingRow> findings(UUID check) {
        return findings.findRows(check, FINDINGS);
    }
}
