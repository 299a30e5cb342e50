package org.clientele.register.bir;

import java.net.URI;

/** What BIR is asked to do, by the names that stand in the WSDL. */
enum BirAction {
    SIGN_IN("http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/Zaloguj"),
    SEARCH("http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/DaneSzukajPodmioty"),
    FULL_REPORT("http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/DanePobierzPelnyRaport"),
    CHANGES("http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/DanePobierzRaportZbiorczy"),
    VALUE("http://CIS/BIR/2014/07/IUslugaBIR/GetValue");

    private final URI name;

    BirAction(String name) {
        this.name = URI.create(name);
    }

    URI uri() {
        return name;
    }
}
