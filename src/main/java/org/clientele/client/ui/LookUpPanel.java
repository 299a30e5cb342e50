package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.CompanyDetails;
import org.clientele.client.IndustryItem;
import org.clientele.client.ui.FilledFields.Filling;
import org.clientele.client.ui.LookUpOutcome.Loaded;
import org.clientele.register.Company;
import org.clientele.register.LocalUnit;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Offers above the form of a client to fill it from the register, and says what it was filled from (S0.25). */
final class LookUpPanel extends Composite<Div> {

    private final LookUps lookUps;
    private final FilledFields fields;
    private final LookUpTexts texts = new LookUpTexts(this, getLocale());
    private final Div source = new Div();
    private @Nullable Taken taken;

    /** The company that the form was filled from, and what of it becomes locations. */
    private record Taken(Company company, List<LocalUnit> asLocations) {}

    LookUpPanel(LookUps lookUps, ClientForm form) {
        this.lookUps = lookUps;
        this.fields = new FilledFields(form, getLocale());
        Button open = Buttons.of("lookUp.open", click -> open());
        open.setIcon(Icons.of("vaadin:download-alt"));
        source.addClassName("look-up-source");
        source.getElement().setAttribute("role", "status");
        getContent().addClassName("look-up");
        getContent().add(open, source);
    }

    /** Tells the other features in the transaction that keeps the client. */
    void tell(ClientId client, ClientDetails kept) {
        if (taken != null) {
            lookUps.takeOver().tell(client, kept, taken.company(), taken.asLocations());
        }
    }

    private void open() {
        LookUpDialog dialog = new LookUpDialog(lookUps, texts, fields.number(), this::warnOrFill, fields::enter);
        // Whoever leaves the page by the browser's own buttons leaves the dialog, too.
        addDetachListener(event -> dialog.close());
        dialog.open();
    }

    private void warnOrFill(LookUpDialog dialog, Loaded loaded) {
        List<String> warnings = new ArrayList<>(texts.warnings(loaded.company(), lookUps.today()));
        boolean isAnother = fields.isAnother(CompanyDetails.of(loaded.company()));
        if (isAnother) {
            warnings.addFirst(getTranslation("lookUp.another"));
        }
        if (warnings.isEmpty()) {
            fill(dialog, loaded);
            return;
        }
        Div warning = new Div(new Span(texts.name(loaded.company())));
        warnings.forEach(sentence -> warning.add(new Paragraph(sentence)));
        warning.addClassName("look-up-warning");
        warning.getElement().setAttribute("role", "alert");
        dialog.show(warning, "action.cancel", "lookUp.anyway", () -> {
            if (isAnother) {
                fields.forgetNumbers();
            }
            fill(dialog, loaded);
        });
    }

    private void fill(LookUpDialog dialog, Loaded loaded) {
        String mark = texts.mark(loaded.source());
        List<IndustryItem> industries = lookUps.industriesOf(loaded.company());
        Optional<IndustryItem> industry =
                industries.size() == 1 ? Optional.of(industries.getFirst()) : Optional.empty();
        Company company = loaded.company();
        Filling filling = fields.fill(CompanyDetails.of(company), industry, mark, CompanyDetails.cut(company));
        take(loaded, List.of());
        TakeOverStep rest = new TakeOverStep(
                filling.differences(),
                fields.isOneOf(industries) ? List.of() : industries,
                company.localUnits(),
                texts);
        if (rest.isEmpty()) {
            dialog.close();
            Notices.success(this, "lookUp.filled", filling.filled());
            return;
        }
        Div content = new Div(new Paragraph(getTranslation("lookUp.filled", filling.filled())), rest);
        dialog.show(content, "lookUp.leave", "lookUp.take", () -> {
            rest.take();
            rest.industry().ifPresent(chosen -> fields.choose(chosen, mark));
            take(loaded, rest.asLocations());
            dialog.close();
        });
    }

    private void take(Loaded loaded, List<LocalUnit> asLocations) {
        taken = new Taken(loaded.company(), asLocations);
        source.removeAll();
        source.add(new Span(texts.name(loaded.company())), new Span(texts.source(loaded.source())));
        if (!asLocations.isEmpty()) {
            source.add(new Span(getTranslation("lookUp.units.taken", asLocations.size())));
        }
        texts.badge(loaded.company(), lookUps.today())
                .map(BadgeColor.RED::badge)
                .ifPresent(source::add);
    }
}
