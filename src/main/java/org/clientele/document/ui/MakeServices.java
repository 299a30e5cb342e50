package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.attachment.preview.Previews;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.document.DocumentMaker;
import org.clientele.document.DocumentOffer;
import org.clientele.document.DocumentOffers;
import org.clientele.document.DocumentRequest;
import org.clientele.document.MakeOutcome;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.shared.ui.Background;

/** What the dialog that makes documents works with. */
@org.springframework.stereotype.Component
class MakeServices {

    private final DocumentOffers offers;
    private final DocumentMaker maker;
    private final Previews previews;
    private final Contacts contacts;

    MakeServices(DocumentOffers offers, DocumentMaker maker, Previews previews, Contacts contacts) {
        this.offers = offers;
        this.maker = maker;
        this.previews = previews;
        this.contacts = contacts;
    }

    DocumentOffers offers() {
        return offers;
    }

    DocumentMaker maker() {
        return maker;
    }

    /** What the document would be, with its pages drawn if there are any. */
    MakeOutcome preview(DocumentRequest request) {
        MakeOutcome outcome = maker.preview(request);
        if (outcome instanceof MakeOutcome.Previewed previewed
                && previewed.pdf() instanceof PdfOutcome.Pdf(byte[] pdf)) {
            previews.of(new PdfPages(pdf));
        }
        return outcome;
    }

    Previews previews() {
        return previews;
    }

    /** The language that the contact is written to in, else the reader's, if there are templates of it; else that of any. */
    String languageOf(Component reader, DocumentOffer offer) {
        String own = reader.getUI().map(UI::getLocale).orElse(Locale.ENGLISH).getLanguage();
        ContactId contact = offer.contact();
        Optional<String> wanted = Optional.ofNullable(contact)
                .flatMap(contacts::find)
                .map(found -> found.details().language())
                .filter(language -> !MakeInput.templates(offer, language).isEmpty());
        return wanted.or(() -> Optional.of(own)
                        .filter(language ->
                                !MakeInput.templates(offer, language).isEmpty()))
                .or(() -> offer.templates().stream()
                        .map(template -> template.language())
                        .findFirst())
                .orElse(own);
    }

    /** Does something that may take a while beside the page, and shows what came of it. */
    <T> void run(Component page, Supplier<T> work, Consumer<T> done, Runnable failed) {
        Background.start(page.getUI().orElseThrow(), work, done, failed);
    }
}
