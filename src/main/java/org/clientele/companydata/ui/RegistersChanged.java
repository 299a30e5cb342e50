package org.clientele.companydata.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** On this page something was learnt from a register, or decided; what shows it elsewhere on the page follows. */
final class RegistersChanged extends ComponentEvent<UI> {

    RegistersChanged(UI page) {
        super(page, false);
    }
}
