package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.MadeFiles;
import org.clientele.client.ClientId;
import org.clientele.document.DocumentInput;
import org.clientele.document.DocumentMaker;
import org.clientele.document.DocumentOffers;
import org.clientele.document.DocumentRequest;
import org.clientele.document.GeneratedDocuments;
import org.clientele.document.TemplateId;
import org.clientele.document.TestDocuments;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Calls of the services that make and list documents. */
@Component
class DocumentCalls implements Calls {

    private static final TemplateId TEMPLATE = new TemplateId(new UUID(0, 7));
    private static final UUID DOCUMENT = new UUID(0, 8);

    private final HiddenClient hidden;
    private final TestDocuments test;
    private final DocumentMaker maker;
    private final DocumentOffers offers;
    private final GeneratedDocuments documents;
    private final MadeFiles files;

    DocumentCalls(
            HiddenClient hidden,
            TestDocuments test,
            DocumentMaker maker,
            DocumentOffers offers,
            GeneratedDocuments documents,
            MadeFiles files) {
        this.hidden = hidden;
        this.test = test;
        this.maker = maker;
        this.offers = offers;
        this.documents = documents;
        this.files = files;
    }

    @Override
    public List<Call> all() {
        AttachmentDetails details = AttachmentDetails.fresh(AttachmentCategory.OTHER);
        return List.of(
                of(
                                "DocumentMaker.make(DocumentRequest)",
                                "the client is gone",
                                ids -> maker.make(request(ids.client())))
                        .after(this::template),
                of(
                                "DocumentMaker.preview(DocumentRequest)",
                                "the client is gone",
                                ids -> maker.preview(request(ids.client())))
                        .after(this::template),
                of(
                        "DocumentOffers.of(RecordRef)",
                        "offers nothing",
                        ids -> offers.of(ids.ref(RecordType.CLIENT, Kind.CLIENT))),
                of(
                        "DocumentOffers.of(RecordRef)",
                        "offers nothing",
                        ids -> offers.of(ids.ref(RecordType.CONTACT, Kind.CONTACT))),
                of("GeneratedDocuments.of(UUID, String)", "none", ids -> documents.of(ids.id(Kind.CLIENT), ""))
                        .after(this::document),
                of(
                                "GeneratedDocuments.of(UUID, String, UUID)",
                                "none",
                                ids -> documents.of(ids.id(Kind.CLIENT), "", new UUID(-1, -1)))
                        .after(this::document),
                of("GeneratedDocuments.find(UUID)", "finds nothing", ids -> documents.find(ids.id(Kind.FILE)))
                        .after(this::document),
                of(
                        "MadeFiles.keep(UUID, AttachmentDetails, String, StoredContent)",
                        "the subject is gone",
                        ids -> files.keep(
                                ids.id(Kind.CLIENT),
                                details,
                                "a.txt",
                                files.store("made".getBytes(StandardCharsets.UTF_8))
                                        .orElseThrow())));
    }

    private void template() {
        test.page(TEMPLATE, "<p>{{client.name}}</p>");
    }

    private void document() {
        test.keep(hidden.ids().id(Kind.FILE));
    }

    private static DocumentRequest request(ClientId client) {
        return new DocumentRequest(DOCUMENT, TEMPLATE, client, null, null, List.of(), DocumentInput.empty(), true);
    }
}
