package org.clientele.client.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.register.CompanyNumber;
import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.Nip;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.Regon;

/** Takes a NIP, REGON or KRS and says as one types which of them it is, and what is wrong with it. */
final class CompanyNumberField extends TextField {

    private static final int LOCAL_UNIT = 14;
    private static final List<String> BEFORE_A_NUMBER = List.of("PL", "NIP", "REGON", "KRS");

    /** @param enter called when Enter is pressed */
    CompanyNumberField(Runnable enter) {
        setLabel(getTranslation("lookUp.number"));
        setValueChangeMode(ValueChangeMode.EAGER);
        setWidthFull();
        setClearButtonVisible(false);
        setManualValidation(true);
        addValueChangeListener(event -> tell(false));
        addKeyPressListener(Key.ENTER, event -> enter.run());
        tell(false);
    }

    /** The number if it is one, else says what is wrong with it. */
    Optional<CompanyNumber> read() {
        return tell(true);
    }

    private Optional<CompanyNumber> tell(boolean complete) {
        setInvalid(false);
        setHelperText(getTranslation("lookUp.number.hint"));
        return switch (CompanyNumber.parse(getValue())) {
            case Parsed.Valid<CompanyNumber, NumberFlaw>(CompanyNumber number) -> {
                setHelperText(recognised(number));
                yield Optional.of(number);
            }
            case Parsed.Invalid<CompanyNumber, NumberFlaw>(NumberFlaw flaw) -> {
                if (complete || isWrongHoweverItGoesOn(flaw)) {
                    setErrorMessage(getTranslation(message(flaw)));
                    setInvalid(true);
                }
                yield Optional.empty();
            }
        };
    }

    /** More digits may still come. */
    private boolean isWrongHoweverItGoesOn(NumberFlaw flaw) {
        return switch (flaw) {
            case LENGTH, ALL_ZEROS -> false;
            case CHECKSUM -> true;
            case CHARACTERS ->
                BEFORE_A_NUMBER.stream()
                        .noneMatch(name -> name.startsWith(getValue().strip().toUpperCase(Locale.ROOT)));
        };
    }

    private String message(NumberFlaw flaw) {
        boolean isLikeNip = Nip.parse(getValue()) instanceof Parsed.Invalid<Nip, NumberFlaw>(NumberFlaw found)
                && found == NumberFlaw.CHECKSUM;
        boolean isLikeRegon = Regon.parse(getValue()) instanceof Parsed.Invalid<Regon, NumberFlaw>(NumberFlaw found)
                && found == NumberFlaw.CHECKSUM;
        if (isLikeNip) {
            return "error.nip." + flaw;
        }
        return isLikeRegon ? "error.regon." + flaw : "lookUp.number." + flaw;
    }

    private String recognised(CompanyNumber number) {
        return switch (number) {
            case OfNip(var nip) -> getTranslation("lookUp.number.NIP", nip.formatted());
            case OfRegon(var regon)
            when regon.digits().length() == LOCAL_UNIT ->
                getTranslation("lookUp.number.REGON_OF_UNIT", regon.formatted());
            case OfRegon(var regon) -> getTranslation("lookUp.number.REGON", regon.formatted());
            case OfKrs(var krs) -> getTranslation("lookUp.number.KRS", krs.formatted());
        };
    }
}
