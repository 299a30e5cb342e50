package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.clientele.support.StatementCounter.statementsOf;

import java.util.ArrayList;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.FileKind;
import org.clientele.audit.History;
import org.clientele.audit.HistoryRow;
import org.clientele.audit.TimelineFilter;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.companydata.RepresentationCheck;
import org.clientele.companydata.TestRegisterEntries;
import org.clientele.contact.Authority;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.document.MakeOutcome.Gone;
import org.clientele.document.MakeOutcome.Made;
import org.clientele.document.MakeOutcome.Previewed;
import org.clientele.document.MakeOutcome.Refused;
import org.clientele.document.MakeOutcome.Unconfirmed;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.document.render.TestDocx;
import org.clientele.record.TestPurge;
import org.clientele.security.WithAdministrator;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.clientele.support.SameMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commits what it does, since numbers are taken by transactions. */
@IntegrationTest
@WithAdministrator
class DocumentMakerTest {

    private static final String LETTER = "<p>{{document.number}}: {{client.name}}, NIP {{client.nip}}</p>";
    private static final String CONTRACT =
            "<p>{{client.name}}</p>{{#representatives}}<p>{{name}}, {{position}}</p>{{/representatives}}";

    @Autowired
    private DocumentMaker maker;

    @Autowired
    private GeneratedDocuments documents;

    @Autowired
    private TestDocuments templates;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestContacts contacts;

    @Autowired
    private TestRegisterEntries registers;

    @Autowired
    private TestPurge purge;

    @Autowired
    private Attachments attachments;

    @Autowired
    private History history;

    private final List<TemplateId> made = new ArrayList<>();
    private ClientId client;

    @BeforeEach
    void aClient() {
        client = clients.add("Rdest Foundry");
    }

    @AfterEach
    void cleanUp() {
        made.forEach(templates::remove);
        if (clients.contactCount(client) == 0) { // the others are few, and their contacts would have to go first
            clients.archive(client);
            purge.afterwards(new RecordRef(RecordType.CLIENT, client.value()));
        }
    }

    @Test
    void aDocumentIsKeptAsPdfWithItsNumberAndStandsInTheHistory() {
        Made outcome = (Made) maker.make(letter());

        assertThat(outcome.document().number()).endsWith("/0001");
        assertThat(outcome.document().templateVersion()).isEqualTo(1);
        assertThat(attachments.of(client.value()).rows())
                .extracting(AttachmentRow::kind)
                .containsExactly(FileKind.PDF);
        assertThat(attachments.of(client.value()).rows().getFirst().fileName())
                .isEqualTo(outcome.document().number().replace('/', '-') + " Test letter.pdf");
        assertThat(documents.of(client.value(), "").rows())
                .extracting(DocumentRow::number)
                .containsExactly(outcome.document().number());
        assertThat(history.of(new RecordRef(RecordType.CLIENT, client.value()), TimelineFilter.ALL)
                        .rows())
                .extracting(HistoryRow::act)
                .contains(Act.DOCUMENT_MADE);
    }

    @Test
    void whatIsNotKnownIsToldBefore() {
        Previewed preview = (Previewed) maker.preview(letter());

        assertThat(preview.review().gaps()).extracting(Variable.Value::path).containsExactly("client.nip");
        assertThat(preview.pdf()).isInstanceOf(PdfOutcome.Pdf.class);
        assertThat(documents.of(client.value(), "").rows()).isEmpty();
    }

    @RepeatedTest(3)
    void documentsMadeAtTheSameMomentAreNumberedWithoutAGap() throws Exception {
        TemplateId template = page(LETTER);

        List<MakeOutcome> outcomes = SameMoment.of(
                () -> maker.make(request(template)),
                () -> maker.make(request(template)),
                () -> maker.make(request(template)));

        assertThat(outcomes)
                .extracting(outcome -> numberOf(outcome).replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder("0001", "0002", "0003");
    }

    @RepeatedTest(3)
    void aDoubleClickMakesOneDocumentAndTakesOneNumber() throws Exception {
        TemplateId template = page(LETTER);
        DocumentRequest request = request(template);

        List<MakeOutcome> outcomes = SameMoment.of(() -> maker.make(request), () -> maker.make(request));

        assertThat(outcomes).extracting(DocumentMakerTest::numberOf).allMatch(number -> number.endsWith("/0001"));
        assertThat(attachments.of(client.value()).rows()).hasSize(1);
        assertThat(numberOf(maker.make(request(template)))).endsWith("/0002");
    }

    @Test
    void aDocumentThatCannotBeFilledTakesNoNumber() {
        TemplateId template = page("<p>{{document.number}} {{input.subject}}</p>");
        DocumentInput tooLong = new DocumentInput("x".repeat(300), "", null, null, DocumentCurrency.PLN, "");
        DocumentRequest refused =
                new DocumentRequest(Uuid7.next(), template, client, null, null, List.of(), tooLong, false);
        TemplateId broken = page("<p>{{nothing.of.the.kind}}</p>");

        assertThat(maker.make(refused)).isInstanceOf(MakeOutcome.Invalid.class);
        assertThat(maker.make(request(broken))).isInstanceOf(Refused.class);
        assertThat(attachments.of(client.value()).rows()).isEmpty();
        assertThat(numberOf(maker.make(request(template)))).endsWith("/0001");
    }

    @Test
    void whenFewerSignThanTheRegisterDemandsSomebodyHasToConfirmIt() {
        registers.court(client, "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE", 3);
        ContactId ada = contacts.add(client, TestContacts.representing("Ada", "Rdest", Authority.unlimited()));
        DocumentRequest request = TestDocuments.request(Uuid7.next(), page(CONTRACT), client, ada);

        assertThat(maker.make(request)).isInstanceOf(Unconfirmed.class);
        assertThat(((Previewed) maker.preview(request)).review().representation())
                .isInstanceOf(RepresentationCheck.TooFew.class);

        assertThat(maker.make(request.confirmed())).isInstanceOf(Made.class);
        assertThat(history.of(new RecordRef(RecordType.CLIENT, client.value()), TimelineFilter.ALL)
                        .rows())
                .filteredOn(row -> row.act() == Act.DOCUMENT_MADE)
                .flatExtracting(HistoryRow::changes)
                .extracting(Object::toString)
                .anyMatch(change -> change.contains("TOO_FEW"))
                .anyMatch(change -> change.contains("Ada Rdest"));
    }

    @Test
    void aLetterAsksNobodyWhoSigns() {
        registers.court(client, "DWÓCH CZŁONKÓW ZARZĄDU ŁĄCZNIE", 3);

        assertThat(maker.make(letter())).isInstanceOf(Made.class);
    }

    @Test
    void aDocumentOfWordIsKeptWhetherThereIsAPdfOfItOrNot() {
        byte[] content = TestDocx.of(TestDocx.p("Dear {{client.name}}")).bytes();
        TemplateId template = new TemplateId(Uuid7.next());
        templates.template(template, "Test contract", TemplateFormat.DOCX, content);
        made.add(template);

        Made outcome = (Made) maker.make(request(template));

        assertThat(outcome.document().fileName()).endsWith(".docx");
        assertThat(outcome.document().pdfId() != null).isEqualTo(outcome.pdf() instanceof PdfOutcome.Pdf);
    }

    @Test
    void aDocumentIsFoundByAPartOfItsNumberAndStaysWhenItsFileIsDeleted() {
        DocumentRow document = ((Made) maker.make(letter())).document();
        assertThat(documents.of(client.value(), "/0001").rows()).hasSize(1);
        assertThat(documents.of(client.value(), "0_0").rows()).isEmpty();

        attachments.archive(new AttachmentId(document.fileId()));

        assertThat(documents.of(client.value(), "").rows())
                .extracting(DocumentRow::number, DocumentRow::fileId)
                .containsExactly(tuple(document.number(), null));
    }

    @Test
    void aContactOfAnotherClientIsNotWrittenTo() {
        ContactId stranger = contacts.add(clients.add("Somebody else"), "Strange", "Stranger");
        DocumentRequest request = new DocumentRequest(
                Uuid7.next(), page(LETTER), client, null, stranger, List.of(), DocumentInput.empty(), false);

        assertThat(maker.make(request)).isEqualTo(new Gone());
    }

    @Test
    void theDocumentsOfAContactAreThoseAddressedToIt() {
        ContactId ada = contacts.add(client, "Ada", "Rdest");
        maker.make(new DocumentRequest(
                Uuid7.next(), page(LETTER), client, null, ada, List.of(), DocumentInput.empty(), false));
        maker.make(letter());

        assertThat(documents.of(ada.value(), "").rows()).hasSize(1);
        assertThat(documents.of(client.value(), "").rows()).hasSize(2);
    }

    @Test
    void whatIsAddressedToAMergedContactIsThatOfTheOneItIsNow(@Autowired ContactMerges merges) {
        ContactId ada = contacts.add(client, "Ada", "Rdest");
        ContactId twin = contacts.add(client, "Adda", "Rdest");
        maker.make(new DocumentRequest(
                Uuid7.next(), page(LETTER), client, null, twin, List.of(), DocumentInput.empty(), false));

        merges.merge(new MergeRequest(ada, contacts.version(ada), twin, contacts.version(twin), contacts.details(ada)));

        assertThat(documents.of(ada.value(), "").rows())
                .extracting(DocumentRow::contact)
                .containsExactly("Ada Rdest");
    }

    @Test
    void theListTakesTheSameStatementsHoweverLongItIs() {
        maker.make(letter());
        int one = statementsOf(() -> documents.of(client.value(), "")).size();
        maker.make(letter());

        assertThat(statementsOf(() -> documents.of(client.value(), ""))).hasSize(one);
        assertThat(one).isLessThanOrEqualTo(3);
    }

    @Test
    void theDocumentsOfAnArchivedClientAreAnsweredLikeNone() {
        maker.make(letter());

        clients.archive(client);

        assertThat(documents.of(client.value(), "").rows()).isEmpty();
        assertThat(maker.make(letter())).isEqualTo(new Gone());
    }

    private DocumentRequest letter() {
        return request(page(LETTER));
    }

    private DocumentRequest request(TemplateId template) {
        return TestDocuments.request(Uuid7.next(), template, client);
    }

    private TemplateId page(String body) {
        TemplateId template = templates.page(body);
        made.add(template);
        return template;
    }

    private static String numberOf(MakeOutcome outcome) {
        return ((Made) outcome).document().number();
    }
}
