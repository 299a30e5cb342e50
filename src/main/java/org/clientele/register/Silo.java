package org.clientele.register;

/** In which part of BIR an entry stands. One person may stand in several. Translations {@code register.silo.<NAME>}. */
public enum Silo {
    /** 1: business registered with CEIDG. */
    BUSINESS,
    /** 2: farming. */
    FARMING,
    /** 3: other activity, such as free professions outside CEIDG. */
    OTHER,
    /** 4: struck off before 8 November 2014. */
    STRUCK_OFF_EARLIER,
    /** 6: legal persons and bodies. */
    LEGAL_PERSONS;

    /** The key of its name. */
    public String key() {
        return "register.silo." + name();
    }
}
