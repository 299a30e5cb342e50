package org.clientele.client.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientDetails;
import org.clientele.client.CompanyDetails;
import org.clientele.register.CompanyHit;

/** Several entries of the register with one number, of which one is to be chosen. */
final class HitChoice extends RadioButtonGroup<CompanyHit> {

    private final LookUpTexts texts;

    HitChoice(List<CompanyHit> hits, LookUpTexts texts) {
        this.texts = texts;
        setLabel(getTranslation("lookUp.several", hits.size()));
        setManualValidation(true);
        setErrorMessage(getTranslation("lookUp.several.choose"));
        setItems(hits);
        setRenderer(new ComponentRenderer<>(this::inWords));
        addValueChangeListener(change -> setInvalid(false));
    }

    /** The one that was chosen; says that one has to be if none was. */
    Optional<CompanyHit> chosen() {
        setInvalid(isEmpty());
        return getOptionalValue();
    }

    private Div inWords(CompanyHit hit) {
        Span name = new Span(CompanyDetails.line(hit.name(), ClientDetails.LEGAL_NAME_MAX));
        name.addClassName("look-up-label");
        Span details = new Span(texts.hit(hit));
        details.addClassName("secondary");
        Div both = new Div(name, details);
        both.addClassName("look-up-hit");
        return both;
    }
}
