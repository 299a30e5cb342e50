package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import org.clientele.security.ui.parts.CodeField;
import org.clientele.shared.ui.Buttons;

/**
 * Posts a code, or that a second factor is set up now, to where it lets in: signing in changes the session. The browser posts
 * it by itself where Enter is pressed in the only field of the form.
 */
@Tag("form")
final class CodePost extends Component implements HasComponents {

    private CodePost(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }

    /** @param action without a slash at its beginning */
    static CodePost asking(CodeField code, String action) {
        CodePost form = new CodePost(action);
        code.getElement().setAttribute("name", "code");
        Button submit = Buttons.primary("factor.enter", click -> form.submit());
        submit.setDisableOnClick(true);
        form.add(code, submit);
        form.addClassName("entrance-form");
        return form;
    }

    /** With nothing to type. */
    static CodePost goingOn(String action) {
        return new CodePost(action);
    }

    void submit() {
        getElement().executeJs("this.submit()");
    }
}
