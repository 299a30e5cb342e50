package org.clientele.portal.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.dom.Element;

/** A button that posts one value to the portal's door: signing in changes the session, so it is no matter of a page. */
@Tag("form")
final class EntranceForm extends Component implements HasComponents {

    EntranceForm(String field, String value, String label, boolean primary) {
        getElement().setAttribute("method", "post").setAttribute("action", "portal/login");
        Element hidden = new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", field)
                .setAttribute("value", value);
        getElement().appendChild(hidden);
        Button button = new Button(label, click -> getElement().executeJs("this.submit()"));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(button);
    }
}
