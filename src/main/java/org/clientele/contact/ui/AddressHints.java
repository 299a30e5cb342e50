package org.clientele.contact.ui;

import java.util.List;
import org.clientele.contact.AddressHolder;

/** Tells who else has what is being typed. */
@FunctionalInterface
interface AddressHints {

    List<AddressHolder> othersWith(String typed);
}
