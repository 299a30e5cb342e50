package org.clientele.security.ui.parts;

import com.vaadin.flow.component.textfield.TextField;
import org.clientele.security.CodeAnswer;

/** Where a code of an authenticator app is typed, or a recovery code. */
public final class CodeField extends TextField {

    private static final int LONGEST = 40;

    /** @param labelKey of what is typed here */
    public CodeField(String labelKey) {
        setLabel(getTranslation(labelKey));
        setMaxLength(LONGEST);
        setRequiredIndicatorVisible(true);
        getElement().setAttribute("autocomplete", "one-time-code").setAttribute("autocapitalize", "characters");
        addValueChangeListener(event -> setInvalid(false));
    }

    /** Says why the code does not count; a right one is refused by nobody. */
    public void refuse(CodeAnswer answer) {
        switch (answer) {
            case CodeAnswer.Right right -> setInvalid(false);
            case CodeAnswer.Wrong wrong -> refuse(getTranslation("factor.code.wrong"));
            case CodeAnswer.TooManyTries tries ->
                refuse(getTranslation("factor.code.wait", tries.left().toMinutes() + 1));
        }
    }

    /** Says that what the code is of cannot be set up any more. */
    void refuseLate() {
        refuse(getTranslation("factor.tooLate"));
    }

    private void refuse(String message) {
        setErrorMessage(message);
        setInvalid(true);
        focus();
    }
}
